package io.dateline.entities.names;

/** Loads the tagger that the settings choose. */
public final class NameTaggers {

  private NameTaggers() {}

  /** The choice of a tagger. */
  public enum TaggerChoice {
    /** The transformer where its native library can be loaded, else the plain tagger. */
    AUTO,
    /** The transformer; loading fails where its native library is missing. */
    TRANSFORMER,
    /** The tagger in plain Java. */
    PLAIN
  }

  /**
   * A loaded tagger.
   *
   * @param insteadBecause why it is not the transformer although that was tried, else null
   */
  public record LoadedTagger(NameTagger tagger, String insteadBecause) {}

  /**
   * Loads a tagger.
   *
   * @throws IllegalStateException if its model is missing or broken; with {@link
   *     TaggerChoice#TRANSFORMER} also if the native library cannot be loaded
   */
  public static LoadedTagger load(TaggerChoice choice) {
    return switch (choice) {
      case PLAIN -> new LoadedTagger(PlainTagger.load(), null);
      case TRANSFORMER -> new LoadedTagger(transformer(TransformerTagger::load), null);
      case AUTO -> withFallback(TransformerTagger::load);
    };
  }

  /** Loads a transformer; fails with a {@link LinkageError} where the native library is missing. */
  interface TransformerLoader {
    NameTagger load();
  }

  static LoadedTagger withFallback(TransformerLoader transformer) {
    try {
      return new LoadedTagger(transformer.load(), null);
    } catch (LinkageError e) {
      // The first failure is an UnsatisfiedLinkError, each later one a NoClassDefFoundError.
      return new LoadedTagger(PlainTagger.load(), "ONNX Runtime's native library cannot be loaded");
    }
  }

  private static NameTagger transformer(TransformerLoader transformer) {
    try {
      return transformer.load();
    } catch (LinkageError e) {
      throw new IllegalStateException("ONNX Runtime's native library cannot be loaded", e);
    }
  }
}

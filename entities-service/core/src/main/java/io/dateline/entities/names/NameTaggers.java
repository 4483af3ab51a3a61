package io.dateline.entities.names;

/** Chooses between the taggers. */
public final class NameTaggers {

  private NameTaggers() {}

  /** Which tagger is wanted. */
  public enum TaggerChoice {
    /** The transformer where its native library can be loaded, else the plain one. */
    AUTO,
    /** The transformer or none. */
    TRANSFORMER,
    /** The one in plain Java. */
    PLAIN
  }

  /**
   * A tagger that is ready.
   *
   * @param insteadBecause why it is not the transformer although that was tried; null otherwise
   */
  public record LoadedTagger(NameTagger tagger, String insteadBecause) {}

  /**
   * Loads the tagger of choice.
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

  /** What makes a transformer: fails with a {@link LinkageError} where the library is missing. */
  interface TransformerLoader {
    NameTagger load();
  }

  static LoadedTagger withFallback(TransformerLoader transformer) {
    try {
      return new LoadedTagger(transformer.load(), null);
    } catch (LinkageError e) {
      // UnsatisfiedLinkError the first time, NoClassDefFoundError ever after.
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

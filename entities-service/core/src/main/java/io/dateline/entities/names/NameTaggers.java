package io.dateline.entities.names;

/** Chooses between the taggers. */
public final class NameTaggers {

  private NameTaggers() {}

  /** Which tagger is wanted. */
  public enum Choice {
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
  public record Chosen(NameTagger tagger, String insteadBecause) {}

  /**
   * Loads the tagger of choice.
   *
   * @throws IllegalStateException if its model is missing or broken; with {@link
   *     Choice#TRANSFORMER} also if the native library cannot be loaded
   */
  public static Chosen load(Choice choice) {
    return switch (choice) {
      case PLAIN -> new Chosen(PlainTagger.load(), null);
      case TRANSFORMER -> new Chosen(transformer(TransformerTagger::load), null);
      case AUTO -> withFallback(TransformerTagger::load);
    };
  }

  /** What makes a transformer: fails with a {@link LinkageError} where the library is missing. */
  interface Transformer {
    NameTagger load();
  }

  static Chosen withFallback(Transformer transformer) {
    try {
      return new Chosen(transformer.load(), null);
    } catch (LinkageError e) {
      // UnsatisfiedLinkError the first time, NoClassDefFoundError ever after.
      return new Chosen(PlainTagger.load(), "ONNX Runtime's native library cannot be loaded");
    }
  }

  private static NameTagger transformer(Transformer transformer) {
    try {
      return transformer.load();
    } catch (LinkageError e) {
      throw new IllegalStateException("ONNX Runtime's native library cannot be loaded", e);
    }
  }
}

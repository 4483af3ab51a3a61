package io.dateline.entities.text;

import io.dateline.entities.language.TestLanguages;
import java.util.List;

/** Sentences for tests. */
public final class Sentences {

  private Sentences() {}

  /** The one sentence that a text is. */
  public static Sentence one(String text) {
    List<Sentence> sentences =
        new SentenceSplitter(
                TestLanguages.ENGLISH, new Tokenizer(TestLanguages.ENGLISH, word -> false))
            .sentences(text);
    if (sentences.size() != 1) {
      throw new IllegalArgumentException("not one sentence: " + text);
    }
    return sentences.get(0);
  }
}

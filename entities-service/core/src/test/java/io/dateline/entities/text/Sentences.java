package io.dateline.entities.text;

import io.dateline.entities.language.TestLanguages;
import java.util.List;

/** Makes sentences for tests. */
public final class Sentences {

  private Sentences() {}

  /** Returns the sentence of a text that has one sentence. */
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

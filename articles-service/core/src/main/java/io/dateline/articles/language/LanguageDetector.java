package io.dateline.articles.language;

import java.util.Optional;

/** Tells which language a text is in. */
@FunctionalInterface
public interface LanguageDetector {

  /** Knows no language: for measuring what does not depend on it. */
  LanguageDetector NONE = (text, declared) -> Optional.ofNullable(declared);

  /**
   * The language of a text as a BCP 47 tag ("en"), or empty where it cannot be told.
   *
   * @param text clean text of one language
   * @param declared what the page says its language is, as a BCP 47 tag, or null
   */
  Optional<String> detect(String text, String declared);
}

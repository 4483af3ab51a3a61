package io.dateline.articles.language;

import java.util.Optional;

/** Detects the language of a text. */
@FunctionalInterface
public interface LanguageDetector {

  /** Believes the declared language; for measurements that do not depend on the language. */
  LanguageDetector NONE = (text, declared) -> Optional.ofNullable(declared);

  /**
   * Returns the language of a text as a BCP 47 tag ("en"), or empty if it is unknown.
   *
   * @param text clean text of one language
   * @param declared the language that the page declares, as a BCP 47 tag, or null
   */
  Optional<String> detect(String text, String declared);
}

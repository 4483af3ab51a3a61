package io.dateline.gateway.endpoint;

import java.util.Locale;

/** The language of error texts. */
final class ErrorLanguage {

  /**
   * English, whatever the locale of the machine. The English texts of graphql-java are those
   * without a locale; for {@link Locale#ENGLISH} graphql-java finds none and uses the default
   * locale of the machine instead.
   */
  static final Locale ENGLISH = Locale.ROOT;

  private ErrorLanguage() {}
}

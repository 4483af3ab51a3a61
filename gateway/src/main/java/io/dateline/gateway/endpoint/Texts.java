package io.dateline.gateway.endpoint;

import java.util.Locale;

/** The language of error texts. */
final class Texts {

  /**
   * English, whatever the machine's locale. graphql-java's English texts are those without a
   * locale; asked for {@link Locale#ENGLISH} it finds none and takes those of the machine's default
   * instead.
   */
  static final Locale ENGLISH = Locale.ROOT;

  private Texts() {}
}

package io.dateline.gateway.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may cost at most. */
@ConfigMapping(prefix = "dateline.limits")
interface Limits {

  /** Bytes of a request's body: a hundred pages of text fit; larger loads go to the bulk. */
  @WithDefault("1048576")
  long bodyBytes();

  /** Tokens of a document: the largest introspection query of the common tools has about 400. */
  @WithDefault("5000")
  int tokens();

  /** Levels of a query: the introspection of the common tools needs 15, our deepest use 10. */
  @WithDefault("20")
  int depth();

  /**
   * Fields of an answer, pages counted at the size they ask for: a page of 200 articles with all
   * fields of their entities is about 8,000.
   */
  @WithDefault("20000")
  int cost();
}

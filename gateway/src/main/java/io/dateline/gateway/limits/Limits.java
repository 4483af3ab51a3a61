package io.dateline.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may ask for at most. */
@ConfigMapping(prefix = "dateline.limits")
public interface Limits {

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
   * Fields of an answer, pages counted at the size they ask for and the dear ones several times: a
   * page of 200 articles with all fields of their entities is about 8,000.
   */
  @WithDefault("20000")
  int cost();

  /** Fields of an operation once its fragments are put in: all our types together have 200. */
  @WithDefault("1000")
  int fields();

  /** Aliases of an operation: a page that compares a dozen entities needs some thirty. */
  @WithDefault("50")
  int aliases();

  /**
   * Fields at the root: each is a call to a service. A whole frontend page needs fewer than ten.
   */
  @WithDefault("20")
  int rootFields();

  /** Directives on one place: there are two that change an execution. */
  @WithDefault("4")
  int directives();

  /**
   * The same field with the same name in one selection: programs that stitch documents repeat it.
   */
  @WithDefault("10")
  int repetitions();
}

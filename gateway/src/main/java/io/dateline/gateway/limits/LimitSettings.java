package io.dateline.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may ask for at most. */
@ConfigMapping(prefix = "dateline.limits")
public interface LimitSettings {

  /** Bytes of a request's body: a hundred pages of text fit; larger loads go to the bulk. */
  @WithDefault("1048576")
  long bodyBytes();

  /** Tokens of a document: the largest introspection query of the common tools has about 400. */
  @WithDefault("5000")
  int tokens();

  /**
   * Bytes that parsed documents may take while they are kept, as an estimate: programs send the
   * same few documents of a few thousand characters again and again.
   */
  @WithDefault("16777216")
  long documentBytes();

  /** Levels of a query: the introspection of the common tools needs 15, our deepest use 10. */
  @WithDefault("20")
  int depth();

  /**
   * Nodes of an answer (fields and items of lists), lists counted at their largest size and dear
   * fields several times: a page of 20 articles with their entities and mentions has some 25,000.
   */
  @WithDefault("50000")
  int cost();

  /**
   * Nodes that are built for an answer before its execution is ended: lists may be longer than the
   * cost foresees. Each takes some 300 bytes while it is built.
   */
  @WithDefault("100000")
  int nodes();

  /**
   * Bytes of the services' answers that are fetched for one operation. A page of 200 articles with
   * their texts has one or two million; what is read takes about twice its bytes of the heap.
   */
  @WithDefault("33554432")
  long fetchedBytes();

  /** Bytes of one answer as it is written. */
  @WithDefault("16777216")
  int answerBytes();

  /**
   * The share of the heap that all operations under way, and the answers that are being sent, may
   * take together before large ones are refused; small ones always go on.
   */
  @WithDefault("0.3")
  double heapShare();

  /**
   * Characters of one text that a client gives (a search, a cursor, an id): the longest cursors of
   * the services have some 200.
   */
  @WithDefault("2000")
  int textLength();

  /** Items of a list that a client gives: {@code nodes} takes 500 ids. */
  @WithDefault("1000")
  int listItems();

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

package io.dateline.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of a request. */
@ConfigMapping(prefix = "dateline.limits")
public interface LimitSettings {

  /**
   * Maximum size of the body of a request, in bytes. A hundred pages of text fit; clients with
   * larger loads use the bulk of articles-service.
   */
  @WithDefault("1048576")
  long bodyBytes();

  /**
   * Maximum number of tokens in a document. The largest introspection query of common tools has
   * about 400.
   */
  @WithDefault("5000")
  int tokens();

  /**
   * Estimated memory that cached parsed documents may take, in bytes. Programs send the same few
   * documents of a few thousand characters again and again.
   */
  @WithDefault("16777216")
  long documentBytes();

  /**
   * Maximum number of levels of a query. The introspection queries of common tools need 15, and the
   * deepest useful query of the schema needs 10.
   */
  @WithDefault("20")
  int depth();

  /**
   * Maximum cost of an operation: the number of nodes (fields and items of lists) that its answer
   * can have. Each list counts with its largest size, and fields that are expensive to fetch count
   * several times. A page of 20 articles with their entities and mentions costs about 25,000; ten
   * articles with everything that was found in them, the offices of each entity included, cost
   * about 150,000. Most lists are far shorter, and the maximum number of nodes below is a hard
   * limit.
   */
  @WithDefault("150000")
  int cost();

  /**
   * Maximum number of nodes that are built for one answer; beyond it the execution ends. Lists may
   * be longer than the cost assumes. Each node takes about 300 bytes while the answer is built.
   */
  @WithDefault("100000")
  int nodes();

  /**
   * Maximum size of all answers of the services for one operation, in bytes. A page of 200 articles
   * with their texts takes one or two million bytes; an answer takes about twice its size in the
   * heap.
   */
  @WithDefault("33554432")
  long fetchedBytes();

  /** Maximum size of one answer to a client, in bytes. */
  @WithDefault("16777216")
  int answerBytes();

  /**
   * Share of the heap that all running operations and unsent answers may take together. Beyond it
   * the gateway refuses large operations; small ones are still answered.
   */
  @WithDefault("0.3")
  double heapShare();

  /**
   * Maximum length of one text that a client gives, such as a search, a cursor or an id, in
   * characters. The longest cursors of the services have about 200.
   */
  @WithDefault("2000")
  int textLength();

  /**
   * Maximum number of items in one list that a client gives. The field {@code nodes} takes 500 ids.
   */
  @WithDefault("1000")
  int listItems();

  /**
   * Maximum number of fields of an operation with its fragments expanded. All types of the schema
   * together have 200.
   */
  @WithDefault("1000")
  int fields();

  /**
   * Maximum number of aliases of an operation. A page that compares a dozen entities needs about
   * thirty.
   */
  @WithDefault("50")
  int aliases();

  /**
   * Maximum number of root fields of an operation. Each is a call of a service; a whole page of a
   * frontend needs fewer than ten.
   */
  @WithDefault("20")
  int rootFields();

  /**
   * Maximum number of directives at one place of a document. Only two directives affect an
   * execution.
   */
  @WithDefault("4")
  int directives();

  /**
   * Maximum number of times that one selection may repeat the same field. Programs that join
   * documents repeat fields.
   */
  @WithDefault("10")
  int repetitions();
}

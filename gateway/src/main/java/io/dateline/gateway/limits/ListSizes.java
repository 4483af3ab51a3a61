package io.dateline.gateway.limits;

import static java.util.Map.entry;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;

/**
 * The largest size of each list, as far as it is known before the list is fetched. If a contract
 * states a maximum, it is used here; otherwise the size that nearly all lists of real pages stay
 * below. A longer list is not cut: the budget of the execution limits it.
 */
final class ListSizes {

  /** Number of items of a connection if the query states no size. */
  static final int DEFAULT_PAGE_ITEMS = 20;

  /** Size of a list that is not in the table, such as that of a new field. */
  private static final int UNLISTED_ITEMS = 100;

  /** Arguments that state the number of items of a field, in the order of their priority. */
  private static final String[] SIZE_ARGUMENTS = {"first", "last"};

  /** Arguments of which every item leads to one item of the answer. */
  private static final String[] ITEM_ARGUMENTS = {"ids", "pages"};

  /** The sizes of lists by type and field. */
  private static final Map<String, Integer> ITEMS_BY_FIELD =
      Map.ofEntries(
          entry("Article.authors", 10),
          // A long page has a few hundred paragraphs, menu entries and links.
          entry("Article.blocks", 300),
          entry("Article.captions", 20),
          entry("Article.entities", 50),
          entry("Article.eventEvidence", 50),
          entry("Article.events", 50),
          entry("Article.mentions", 100),
          entry("Article.metadata", 30),
          entry("Article.parts", 100),
          entry("Article.quotes", 30),
          entry("Article.revisions", 10),
          entry("ArticleConnection.facets", 4),
          entry("ArticleEdge.highlights", 5),
          entry("ArticleEdge.passages", 5),
          // The description in the schema states it.
          entry("DuplicateGroup.articles", 500),
          // The gateway asks for so many.
          entry("DyadList.items", 1000),
          entry("Event.actors", 10),
          entry("Event.contexts", 16),
          entry("Event.recipients", 10),
          entry("Event.saidBy", 10),
          entry("Facet.values", 50),
          entry("Mention.offices", 3),
          entry("NamedEntity.aliases", 20),
          entry("NamedEntity.offices", 20),
          // The number of days in a year.
          entry("NamedEntity.timeline", 366),
          entry("Office.evidence", 20),
          entry("Passage.matches", 10),
          // The description in the schema states it.
          entry("Query.timeline", 1000),
          // The description in the schema states it.
          entry("Story.history", 100));

  private ListSizes() {}

  /** Returns whether the arguments, the connection or the table tell the size of a list. */
  static boolean isKnown(String type, GraphQLFieldDefinition field) {
    return isPageOf(type, field)
        || argumentOf(field, SIZE_ARGUMENTS) != null
        || argumentOf(field, ITEM_ARGUMENTS) != null
        || ITEMS_BY_FIELD.containsKey(type + "." + field.getName());
  }

  /** Returns whether the field holds the items of the connection that it belongs to. */
  static boolean isPageOf(String type, GraphQLFieldDefinition field) {
    return type.endsWith("Connection")
        && (field.getName().equals("nodes") || field.getName().equals("edges"));
  }

  /** Returns whether the field is a connection, whose arguments state its size. */
  static boolean isConnection(GraphQLFieldDefinition field) {
    return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
        .getName()
        .endsWith("Connection");
  }

  static boolean isList(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
  }

  /**
   * Returns the largest number of items of a list.
   *
   * @param arguments the arguments after coercion
   */
  static long of(String type, GraphQLFieldDefinition field, Map<String, Object> arguments) {
    if (type.startsWith("__")) {
      // The size of the schema is fixed, and another limit refuses queries that go in circles.
      return 1;
    }
    if (argumentOf(field, ITEM_ARGUMENTS) != null) {
      Object items = arguments.get(argumentOf(field, ITEM_ARGUMENTS));
      return items instanceof Collection<?> all ? all.size() : 0;
    }
    if (argumentOf(field, SIZE_ARGUMENTS) != null) {
      return page(arguments);
    }
    return ITEMS_BY_FIELD.getOrDefault(type + "." + field.getName(), UNLISTED_ITEMS);
  }

  /** Returns the number of items that the arguments of a connection ask for. */
  static long page(Map<String, Object> arguments) {
    for (String name : SIZE_ARGUMENTS) {
      if (arguments.get(name) instanceof Number size) {
        return Math.max(1, size.longValue());
      }
    }
    return DEFAULT_PAGE_ITEMS;
  }

  private static String argumentOf(GraphQLFieldDefinition field, String[] names) {
    for (String name : names) {
      if (field.getArgument(name) != null) {
        return name;
      }
    }
    return null;
  }
}

package io.dateline.gateway.limits;

import static java.util.Map.entry;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Map;

/**
 * How many items a list has at most, as far as that is known before it is fetched. Where a contract
 * states a maximum, it stands here; for the rest, the size below which nearly all lists of real
 * pages stay. A list that is longer is not cut: the budget of the execution ends what it makes too
 * large.
 */
final class ListSizes {

  /** Items of a connection that is asked for without a size. */
  static final int DEFAULT_PAGE = 20;

  /** A list that stands in no table, such as one of a field that was added a moment ago. */
  private static final int UNKNOWN = 100;

  /** Arguments that say how many items a field has, in the order in which they count. */
  private static final String[] SIZES = {"first", "last"};

  /** Arguments whose every item becomes an item of the answer. */
  private static final String[] ONE_PER_ITEM = {"ids", "pages"};

  /** By type and field. */
  private static final Map<String, Integer> BY_FIELD =
      Map.ofEntries(
          entry("Article.authors", 10),
          // A long page has some hundred paragraphs, and menus and lists of links around them.
          entry("Article.blocks", 300),
          entry("Article.captions", 20),
          entry("Article.entities", 50),
          entry("Article.mentions", 100),
          entry("Article.metadata", 30),
          entry("Article.parts", 100),
          entry("Article.quotes", 30),
          entry("Article.revisions", 10),
          entry("ArticleConnection.facets", 4),
          entry("ArticleEdge.highlights", 5),
          // The schema says so.
          entry("DuplicateGroup.articles", 500),
          entry("Facet.values", 50),
          entry("NamedEntity.aliases", 20),
          entry("NamedEntity.offices", 20),
          // A year of days, or seven of weeks.
          entry("NamedEntity.timeline", 366),
          entry("Office.evidence", 20));

  private ListSizes() {}

  /** Whether the size of a list is known from its arguments, its connection or the table. */
  static boolean isKnown(String type, GraphQLFieldDefinition field) {
    return isPageOf(type, field)
        || argumentOf(field, SIZES) != null
        || argumentOf(field, ONE_PER_ITEM) != null
        || BY_FIELD.containsKey(type + "." + field.getName());
  }

  /** Whether the field holds the items of the connection that it belongs to. */
  static boolean isPageOf(String type, GraphQLFieldDefinition field) {
    return type.endsWith("Connection")
        && (field.getName().equals("nodes") || field.getName().equals("edges"));
  }

  /** Whether the field is a connection, whose size its arguments say. */
  static boolean isConnection(GraphQLFieldDefinition field) {
    return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
        .getName()
        .endsWith("Connection");
  }

  static boolean isList(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
  }

  /**
   * How many items the list has at most.
   *
   * @param arguments as they were coerced
   */
  static long of(String type, GraphQLFieldDefinition field, Map<String, Object> arguments) {
    if (type.startsWith("__")) {
      // The schema is what it is; asking for it in circles is refused elsewhere.
      return 1;
    }
    if (argumentOf(field, ONE_PER_ITEM) != null) {
      Object items = arguments.get(argumentOf(field, ONE_PER_ITEM));
      return items instanceof Collection<?> all ? all.size() : 0;
    }
    if (argumentOf(field, SIZES) != null) {
      return page(arguments);
    }
    return BY_FIELD.getOrDefault(type + "." + field.getName(), UNKNOWN);
  }

  /** The size of a page as its arguments ask for it. */
  static long page(Map<String, Object> arguments) {
    for (String name : SIZES) {
      if (arguments.get(name) instanceof Number size) {
        return Math.max(1, size.longValue());
      }
    }
    return DEFAULT_PAGE;
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

package io.dateline.gateway.articles;

import io.dateline.gateway.batch.FieldSelection;
import io.smallrye.graphql.api.Context;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the fields of an article that a query needs from articles-service, so that the gateway
 * fetches no others.
 */
final class ArticleFields {

  /** The fields that have the same name in the graph and in articles-service. */
  private static final Set<String> SAME_NAME_FIELDS =
      Set.of(
          "url",
          "canonicalUrl",
          "revision",
          "ingestedAt",
          "fetchedAt",
          "headline",
          "standfirst",
          "byline",
          "authors",
          "outlet",
          "agency",
          "aggregator",
          "publishedAt",
          "updatedAt",
          "dateline",
          "section",
          "language",
          "text",
          "parts",
          "body",
          "captions",
          "blocks",
          "metadata",
          "raw");

  private ArticleFields() {}

  /**
   * Returns the fields that a query needs below a field whose type is an article or a list of
   * articles.
   */
  static String of(Context context) {
    return FieldSelection.once(context, "fields", () -> of(FieldSelection.names(context)));
  }

  /** Returns the fields that a query needs below a field whose type is a connection of articles. */
  static String ofConnection(Context context) {
    return FieldSelection.once(
        context,
        "fields of nodes",
        () -> of(FieldSelection.namesBelow(context, "edges/node", "nodes")));
  }

  static String of(Set<String> selected) {
    Set<String> fields = new TreeSet<>(selected);
    fields.retainAll(SAME_NAME_FIELDS);
    fields.add("id");
    return String.join(",", fields);
  }
}

package io.dateline.gateway.quotes;

import io.dateline.gateway.articles.ArticleConditions;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.paging.ConnectionWindow;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The conditions of a search for quotes, with the ids of the services.
 *
 * @param words null for any words
 * @param officeOf the id of an entity or the code of a country
 */
public record QuoteConditions(
    String words,
    UUID speaker,
    UUID article,
    List<QuoteKind> kinds,
    String officeTitle,
    String officeOf,
    ArticleConditions articles) {

  /**
   * Reads a filter.
   *
   * @param words null for any words
   * @param filter null for all quotes
   * @throws io.dateline.gateway.failure.CodedException BAD_ID
   */
  public static QuoteConditions of(String words, QuoteFilter filter) {
    QuoteFilter by = filter == null ? QuoteFilter.NONE : filter;
    return new QuoteConditions(
        words,
        key(GlobalId.Kind.NamedEntity, "filter.speakerId", by.speakerId()),
        key(GlobalId.Kind.Article, "filter.articleId", by.articleId()),
        by.kinds(),
        by.speakerOffice() == null ? null : by.speakerOffice().title(),
        by.speakerOffice() == null ? null : by.speakerOffice().owner("filter.speakerOffice.of"),
        by.articles());
  }

  private static UUID key(GlobalId.Kind kind, String argument, String id) {
    return id == null ? null : GlobalId.expected(kind, argument, id);
  }

  /**
   * Returns the parameters for entities-service. If articles-service selects the articles, it
   * applies the period, and the period is left out here.
   */
  QueryParameters parameters(ConnectionWindow page, boolean count) {
    Instant from = articles.isToBeAsked() ? null : articles.from();
    Instant to = articles.isToBeAsked() ? null : articles.to();
    return new QueryParameters()
        .set("q", words)
        .set("speakerId", speaker)
        .set("articleId", article)
        .each("kind", kinds)
        .set("from", from)
        .set("to", to)
        .set("officeTitle", officeTitle)
        .set("officeOf", officeOf)
        .set("limit", page.limit())
        .set("after", page.after())
        .set("before", page.before())
        .set("last", page.last())
        .flag("count", count);
  }
}

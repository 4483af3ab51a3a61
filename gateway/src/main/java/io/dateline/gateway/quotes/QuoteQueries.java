package io.dateline.gateway.quotes;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/**
 * The fields that return quotes, and the fields that lead from a quote to its speaker and article.
 */
@GraphQLApi
public class QuoteQueries {

  private final QuoteLoader quotes;
  private final EntityLoader entities;
  private final ArticleLoader articles;

  QuoteQueries(QuoteLoader quotes, EntityLoader entities, ArticleLoader articles) {
    this.quotes = quotes;
    this.entities = entities;
    this.articles = articles;
  }

  @Query
  @Description(
      "Searches and filters quotes, those in the newest article first, then in the order of the"
          + " text. Null, with an error, if entities-service fails, or articles-service in a search"
          + " with a filter by articles.")
  public Uni<QuoteConnection> quotes(
      @Description(
              "Words that the quotes must contain, in any of their forms. \"Phrases\" stand in"
                  + " quotation marks, OR stands between alternatives, and a minus stands before a"
                  + " word that must not occur.")
          String search,
      @Description("The conditions that the quotes must meet.") QuoteFilter filter,
      @Description(
              "The number of items from the front, at most 200. It is 20 if neither first nor last"
                  + " is given.")
          Integer first,
      @Description("The page begins after this cursor.") String after,
      @Description("The number of items from the back, at most 200.") Integer last,
      @Description("The page ends before this cursor.") String before,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, last, before);
    return quotes.search(
        QuoteConditions.of(search, filter), page, FieldSelection.has(context, "totalCount"));
  }

  @Nullable
  @Description(
      "The quotes in the text, in the order of the text. Empty while the article waits for its"
          + " extraction; null, with an error, if entities-service fails.")
  public Uni<List<@NonNull Quote>> quotes(@Source Article article, Context context) {
    return Batches.load(context, "articleQuotes", article.key(), quotes::ofArticles)
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }

  @Description(
      "The quotes of the entity as their speaker, those in the newest article first, then in the"
          + " order of the text. Null, with an error, if entities-service fails.")
  public Uni<QuoteConnection> quotes(
      @Source NamedEntity entity,
      @Description("The number of items, at most 200. It is 20 if none is given.") Integer first,
      @Description("The page begins after this cursor.") String after,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, null, null);
    boolean count = FieldSelection.has(context, "totalCount");
    return Batches.load(
            context,
            "entityQuotes?" + page + count,
            entity.key(),
            ids -> quotes.ofEntities(ids, page, count))
        .onItem()
        .ifNull()
        .continueWith(() -> QuoteConnection.of(List.of(), false, false, 0));
  }

  @Description("The entity that is the speaker; null if it is unresolved.")
  public Uni<NamedEntity> speakerEntity(@Source Quote quote, Context context) {
    return quote.speakerKey() == null
        ? Uni.createFrom().nullItem()
        : entities.one(context, quote.speakerKey());
  }

  @Description("The article that contains it; null, with an error, if articles-service fails.")
  public Uni<Article> article(@Source Quote quote, Context context) {
    return articles.one(context, quote.articleKey());
  }
}

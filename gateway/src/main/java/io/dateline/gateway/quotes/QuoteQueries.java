package io.dateline.gateway.quotes;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.batch.Selection;
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
      "What was said, searched and filtered, the newest article first, then in the order of its"
          + " text. Null, with an error, where entities-service fails, or, with a filter by"
          + " articles, articles-service.")
  public Uni<QuoteConnection> quotes(
      @Description(
              "Words of the quote in any of their forms: \"phrases\" in quotation marks, OR between"
                  + " alternatives, a minus before what must not occur.")
          String search,
      @Description("Which quotes.") QuoteFilter filter,
      @Description(
              "How many from the front, at most 200; 20 where neither first nor last is given.")
          Integer first,
      @Description("Start after this cursor.") String after,
      @Description("How many from the back, at most 200.") Integer last,
      @Description("End before this cursor.") String before,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, last, before);
    return quotes.search(
        QuotesWanted.of(search, filter), page, Selection.has(context, "totalCount"));
  }

  @Nullable
  @Description(
      "What is said in it, in the order of its text. Empty while the article waits; null, with an"
          + " error, where entities-service fails.")
  public Uni<List<@NonNull Quote>> quotes(@Source Article article, Context context) {
    return Batches.load(context, "articleQuotes", article.key(), quotes::ofArticles)
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }

  @Description(
      "What it said, the newest article first, then in the order of its text. Null, with an error,"
          + " where entities-service fails.")
  public Uni<QuoteConnection> quotes(
      @Source NamedEntity entity,
      @Description("How many, at most 200; 20 where nothing is given.") Integer first,
      @Description("Start after this cursor.") String after,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, null, null);
    boolean count = Selection.has(context, "totalCount");
    return Batches.load(
            context,
            "entityQuotes?" + page + count,
            entity.key(),
            ids -> quotes.ofEntities(ids, page, count))
        .onItem()
        .ifNull()
        .continueWith(() -> QuoteConnection.of(List.of(), false, false, 0));
  }

  @Description("Who speaks; null where unresolved.")
  public Uni<NamedEntity> speakerEntity(@Source Quote quote, Context context) {
    return quote.speakerKey() == null
        ? Uni.createFrom().nullItem()
        : entities.one(context, quote.speakerKey());
  }

  @Description("The article that it stands in; null, with an error, where articles-service fails.")
  public Uni<Article> article(@Source Quote quote, Context context) {
    return articles.one(context, quote.articleKey());
  }
}

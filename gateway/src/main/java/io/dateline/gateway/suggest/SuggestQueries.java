package io.dateline.gateway.suggest;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleConnection;
import io.dateline.gateway.articles.ArticleFilter;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.articles.ArticleOrder;
import io.dateline.gateway.articles.ArticleSearch;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The root field for suggestions while somebody types. */
@GraphQLApi
public class SuggestQueries {

  private static final ArticleFilter WITH_HEADLINE =
      new ArticleFilter(null, null, null, null, null, null, null, true, null);

  private final EntityLoader entities;
  private final ArticleLoader articles;

  SuggestQueries(EntityLoader entities, ArticleLoader articles) {
    this.entities = entities;
    this.articles = articles;
  }

  @Query
  @Nullable
  @Description(
      "Suggests entities and articles for the text that was typed so far: entities with a name that"
          + " begins with it, then articles that contain its words. Null, with an error, if a"
          + " service fails.")
  public Uni<List<@NonNull Suggestion>> suggest(
      @NonNull
          @Description("The text that was typed; accents and upper or lower case do not matter.")
          String prefix,
      @DefaultValue("8") @Description("The number of items, 1 to 200.") Integer first) {
    ConnectionWindow page = ConnectionWindow.of(first, null, null, null);
    if (prefix.isBlank()) {
      return Uni.createFrom().item(List.of());
    }
    Uni<List<NamedEntity>> named = entities.beginningWith(prefix, page.limit());
    Uni<ArticleConnection> headlines =
        articles.search(
            ArticleSearch.page(prefix, WITH_HEADLINE, ArticleOrder.RELEVANCE, page, "id,headline"));
    return Uni.combine()
        .all()
        .unis(named, headlines)
        .with(
            (names, found) ->
                Stream.concat(
                        names.stream().map(Suggestion::of),
                        found.nodes().stream().map(Suggestion::of))
                    .limit(page.limit())
                    .toList());
  }

  @Description("The article that has this headline; null for an entity.")
  public Uni<Article> article(@Source Suggestion suggestion, Context context) {
    return suggestion.found() == null
        ? Uni.createFrom().nullItem()
        : articles.one(context, suggestion.found().key());
  }
}

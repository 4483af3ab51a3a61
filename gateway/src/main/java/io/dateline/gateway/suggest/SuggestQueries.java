package io.dateline.gateway.suggest;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleFilter;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.articles.ArticleOrder;
import io.dateline.gateway.articles.ArticleSearch;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.failure.CodedException;
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
          + " begins with it, then articles that contain its words. At least a quarter of the items"
          + " are articles, if so many are found. If one service fails, the other one's"
          + " suggestions are returned; null, with an error, if both fail.")
  public Uni<List<@NonNull Suggestion>> suggest(
      @NonNull
          @Description("The text that was typed; accents and upper or lower case do not matter.")
          String prefix,
      @DefaultValue("8") @Description("The number of items, 1 to 200.") Integer first) {
    ConnectionWindow page = ConnectionWindow.of(first, null, null, null);
    if (prefix.isBlank()) {
      return Uni.createFrom().item(List.of());
    }
    Uni<Attempt> named =
        attempt(
            entities
                .beginningWith(prefix, page.limit())
                .map(names -> names.stream().map(Suggestion::of).toList()));
    Uni<Attempt> headlines =
        attempt(
            articles
                .search(
                    ArticleSearch.page(
                        prefix, WITH_HEADLINE, ArticleOrder.RELEVANCE, page, "id,headline"))
                .map(found -> found.nodes().stream().map(Suggestion::of).toList()));
    return Uni.combine()
        .all()
        .unis(named, headlines)
        .with((names, found) -> names.with(found, page.limit()));
  }

  private static Uni<Attempt> attempt(Uni<List<Suggestion>> suggestions) {
    return suggestions
        .map(found -> new Attempt(found, null))
        .onFailure(CodedException.class)
        .recoverWithItem(failure -> new Attempt(List.of(), (CodedException) failure));
  }

  /**
   * The suggestions of one service.
   *
   * @param failure why it suggests nothing; null if it answered
   */
  private record Attempt(List<Suggestion> suggestions, CodedException failure) {

    /**
     * Returns these suggestions, then others, which have a quarter of the places if they need it.
     */
    List<Suggestion> with(Attempt others, int limit) {
      if (failure != null && others.failure != null) {
        throw failure;
      }
      long kept = Math.min(others.suggestions.size(), limit / 4);
      return Stream.concat(suggestions.stream().limit(limit - kept), others.suggestions.stream())
          .limit(limit)
          .toList();
    }
  }

  @Description("The article that has this headline; null for an entity.")
  public Uni<Article> article(@Source Suggestion suggestion, Context context) {
    return suggestion.found() == null
        ? Uni.createFrom().nullItem()
        : articles.one(context, suggestion.found().key());
  }
}

package io.dateline.gateway.articles;

import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The root fields that return articles. */
@GraphQLApi
public class ArticleQueries {

  private final ArticleLoader articles;

  ArticleQueries(ArticleLoader articles) {
    this.articles = articles;
  }

  @Query
  @Description("Returns one article; null if the id is unknown.")
  public Uni<Article> article(
      @Id @NonNull @Description("The global id, or the UUID that the REST services use.") String id,
      Context context) {
    return articles.one(context, GlobalId.expected(GlobalId.Kind.Article, "id", id));
  }

  @Query
  @Description(
      "Searches and filters articles, page by page. Null, with an error, if articles-service fails,"
          + " or entities-service in a search with a filter by entities.")
  public Uni<ArticleConnection> articles(
      @Description(
              "Words that the articles must contain. \"Phrases\" stand in quotation marks, OR"
                  + " stands between alternatives, and a minus stands before a word that must not"
                  + " occur.")
          String search,
      @Description("The conditions that the articles must meet.") ArticleFilter filter,
      @DefaultValue("NEWEST") @Description("The order of the list.") ArticleOrder orderBy,
      @Description(
              "The number of items from the front, at most 200. It is 20 if neither first nor last"
                  + " is given.")
          Integer first,
      @Description("The page begins after this cursor.") String after,
      @Description("The number of items from the back, at most 200.") Integer last,
      @Description("The page ends before this cursor.") String before,
      Context context) {
    return articles.search(
        new ArticleSearch(
            search,
            filter,
            orderBy,
            ConnectionWindow.of(first, after, last, before),
            FieldSelection.has(context, "totalCount"),
            FieldSelection.has(context, "facets"),
            ArticleFields.ofConnection(context)));
  }

  @Query
  @Nullable
  @Description(
      "Counts the articles of a search in each step of time. Steps without articles are left out;"
          + " if there are more than 1000 steps, the latest are returned. Null, with an error, if a"
          + " service fails.")
  public Uni<List<@NonNull TimeBucket>> timeline(
      @Description("Words that the articles must contain, as for articles(search:).") String search,
      @Description("The conditions that the articles must meet.") ArticleFilter filter,
      @NonNull @DefaultValue("DAY") @Description("The length of the steps.") TimeUnit by) {
    return articles.timeline(search, filter == null ? ArticleFilter.NONE : filter, by);
  }

  @NonNull
  @Description("The blocks of the page, both kept and dropped, in the order of the page.")
  public Uni<List<@NonNull Block>> blocks(
      @Source Article article,
      @Description("Returns only the blocks that were kept (true) or dropped (false).")
          Boolean kept) {
    return Uni.createFrom()
        .item(
            article.allBlocks().stream()
                .filter(block -> kept == null || kept.equals(block.kept()))
                .toList());
  }
}

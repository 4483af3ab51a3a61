package io.dateline.gateway.articles;

import io.dateline.gateway.batch.Selection;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
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
  @Description("One article; null where the id is unknown.")
  public Uni<Article> article(
      @Id @NonNull @Description("Its global id, or the UUID of the REST services.") String id,
      Context context) {
    return articles.one(context, GlobalId.expected(GlobalId.Kind.Article, "id", id));
  }

  @Query
  @Description(
      "Articles, searched and filtered, page by page. Null, with an error, where articles-service"
          + " fails, or, with a filter by entities, entities-service.")
  public Uni<ArticleConnection> articles(
      @Description(
              "Words to search for: \"phrases\" in quotation marks, OR between alternatives, a"
                  + " minus before what must not occur.")
          String search,
      @Description("Which articles.") ArticleFilter filter,
      @DefaultValue("NEWEST") @Description("In which order.") ArticleOrder orderBy,
      @Description(
              "How many from the front, at most 200; 20 where neither first nor last is given.")
          Integer first,
      @Description("Start after this cursor.") String after,
      @Description("How many from the back, at most 200.") Integer last,
      @Description("End before this cursor.") String before,
      Context context) {
    return articles.search(
        new ArticleSearch(
            search,
            filter,
            orderBy,
            ConnectionWindow.of(first, after, last, before),
            Selection.has(context, "totalCount"),
            Selection.has(context, "facets"),
            ArticleFields.ofConnection(context)));
  }

  @NonNull
  @Description("The blocks of the page as received, in its order, kept and dropped ones.")
  public Uni<List<@NonNull Block>> blocks(
      @Source Article article,
      @Description("Only those that were kept (true) or dropped (false).") Boolean kept) {
    return Uni.createFrom()
        .item(
            article.allBlocks().stream()
                .filter(block -> kept == null || kept.equals(block.kept()))
                .toList());
  }
}

package io.dateline.gateway.stories;

import io.dateline.gateway.articles.ArticleConnection;
import io.dateline.gateway.articles.ArticleEdge;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/**
 * The field {@code articles} of a story. entities-service tells the ids of the articles and
 * articles-service their content, with one call to each for all stories of a level.
 */
@GraphQLApi
public class StoryArticles {

  private final StoryLoader stories;
  private final ArticleLoader articles;

  StoryArticles(StoryLoader stories, ArticleLoader articles) {
    this.stories = stories;
    this.articles = articles;
  }

  @Description("The articles, the newest first. Null, with an error, if a service fails.")
  public Uni<ArticleConnection> articles(
      @Source Story story,
      @Description("The number of items, at most 200. It is 20 if none is given.") Integer first,
      @Description("The page begins after this cursor.") String after,
      Context context) {
    ConnectionWindow page = ConnectionWindow.of(first, after, null, null);
    boolean count = FieldSelection.has(context, "totalCount");
    // If the query selects only the total, articles-service is not called at all.
    String fields =
        FieldSelection.has(context, "edges", "nodes", "pageInfo")
            ? ArticleLoader.connectionFields(context)
            : null;
    return Batches.load(
            context,
            "storyArticles?" + page + count,
            story.key(),
            ids -> stories.articleIds(ids, page, count))
        .chain(
            found ->
                found == null
                    ? Uni.createFrom().item(ArticleConnection.of(List.of(), false, false, 0))
                    : connection(context, found, fields));
  }

  private Uni<ArticleConnection> connection(
      Context context, StoryPages.ArticlesOfStory found, String fields) {
    if (fields == null || found.articles().isEmpty()) {
      return Uni.createFrom()
          .item(
              ArticleConnection.of(List.of(), found.hasNext(), found.hasPrevious(), found.total()));
    }
    List<UUID> ids = found.articles().stream().map(StoryPages.ArticleOfStory::articleId).toList();
    return Batches.loadAll(
            context, "articlesOfStories?" + fields, ids, some -> articles.fetch(some, fields))
        .map(
            known -> {
              List<ArticleEdge> edges = new ArrayList<>();
              for (int i = 0; i < ids.size(); i++) {
                edges.add(
                    known.get(i) == null
                        ? null
                        : ArticleEdge.of(
                            found.articles().get(i).cursor(), known.get(i), List.of()));
              }
              // An article that was deleted a moment ago is left out.
              return ArticleConnection.of(
                  edges.stream().filter(Objects::nonNull).toList(),
                  found.hasNext(),
                  found.hasPrevious(),
                  found.total());
            });
  }
}

package io.dateline.gateway.stories;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.articles.OriginCount;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.happenings.EventConnection;
import io.dateline.gateway.happenings.EventLoader;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The fields that lead from a story to its entities, its events and the count of its origins. */
@GraphQLApi
public class StoryLinks {

  /** The number of entities that entities-service tells. */
  private static final int MAX_ENTITIES = 50;

  private final StoryLoader stories;
  private final ArticleLoader articles;
  private final EntityLoader entities;
  private final EventLoader events;

  StoryLinks(
      StoryLoader stories, ArticleLoader articles, EntityLoader entities, EventLoader events) {
    this.stories = stories;
    this.articles = articles;
    this.entities = entities;
    this.events = events;
  }

  @Description(
      "The events that its articles report, as a timeline: the earliest comes first. Null, with an"
          + " error, if entities-service fails.")
  public Uni<EventConnection> events(
      @Source Story story,
      @Description("The number of items, at most 200. It is 20 if none is given.") Integer first,
      @Description("The page begins after this cursor.") String after,
      Context context) {
    return events.ofStory(
        context,
        story.key(),
        ConnectionWindow.of(first, after, null, null),
        FieldSelection.has(context, "totalCount"));
  }

  @NonNull
  @Description("The entities of its articles, those that the most articles mention first.")
  public Uni<List<@NonNull StoryEntity>> entities(
      @Source Story story,
      @NonNull @DefaultValue("10") @Description("The number of entities, at most 50.")
          Integer first) {
    int limit = ConnectionWindow.of(first, null, null, null).limit();
    return Uni.createFrom()
        .item(
            story.entityCounts().stream()
                .limit(Math.min(limit, MAX_ENTITIES))
                .map(of -> new StoryEntity(of.entityId(), of.articleCount()))
                .toList());
  }

  @Description("The entity; null, with an error, if entities-service fails.")
  public Uni<NamedEntity> entity(@Source StoryEntity of, Context context) {
    return entities.one(context, of.entityKey());
  }

  @Description(
      "The article that is most like the others; null, with an error, if articles-service fails.")
  public Uni<Article> centralArticle(@Source Story story, Context context) {
    return articles.one(context, story.centralArticleKey());
  }

  @Description(
      "The number of independent origins, counted over its newest 1000 articles: a duplicate group"
          + " counts once, so do all articles that credit one agency, and all others that one"
          + " outlet wrote itself. Null, with an error, if articles-service fails.")
  public Uni<Integer> independentOrigins(@Source Story story, Context context) {
    return stories.origins(context, story).map(OriginCount::origins);
  }
}

package io.dateline.gateway.live;

import graphql.schema.DataFetchingEnvironment;
import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleFilter;
import io.dateline.gateway.articles.ArticleMatching;
import io.dateline.gateway.events.ArticleProcessed;
import io.dateline.gateway.happenings.Event;
import io.dateline.gateway.happenings.EventFilter;
import io.dateline.gateway.happenings.EventLoader;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.mentions.ArticleMentions;
import io.dateline.gateway.mentions.Mention;
import io.dateline.gateway.stories.Story;
import io.dateline.gateway.stories.StoryLoader;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * The subscriptions of the schema. Each event is an execution of its own, with the event in its
 * context. A method returns the event's result for the subscription, which is often nothing.
 */
@GraphQLApi
public class Subscriptions {

  private final ArticleMatching articles;
  private final ArticleMentions mentions;
  private final EventLoader events;
  private final StoryLoader stories;

  Subscriptions(
      ArticleMatching articles, ArticleMentions mentions, EventLoader events, StoryLoader stories) {
    this.articles = articles;
    this.mentions = mentions;
    this.events = events;
    this.stories = stories;
  }

  @Subscription
  @NonNull
  @Description(
      "Returns each new article and each article with a new revision, once its extraction is done.")
  public Multi<Article> articleProcessed(
      @Description("The conditions that the articles must meet; null for all articles.")
          ArticleFilter filter,
      Context context) {
    return articles.ifMatches(context, event(context).article(), filter).toMulti();
  }

  @Subscription
  @NonNull
  @Description("Returns each mention of an entity in an article whose extraction was just done.")
  public Multi<Mention> entityMentioned(
      @Id @NonNull @Description("The global id of the entity, or its UUID.") String entityId,
      Context context) {
    UUID entity = GlobalId.expected(GlobalId.Kind.NamedEntity, "entityId", entityId);
    return mentions
        .in(event(context).article())
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all))
        .filter(mention -> entity.equals(mention.entityKey()));
  }

  @Subscription
  @NonNull
  @Description(
      "Returns each event that an article reports whose extraction was just done. For the events of"
          + " a dyad, give actor and recipient; for those of an entity, participant. An event that"
          + " several articles report is returned for each of them.")
  public Multi<Event> eventHappened(
      @Description("The conditions that the events must meet; null for all events.")
          EventFilter filter,
      Context context) {
    return events
        .reportedBy(context, event(context).article(), filter)
        .onItem()
        .transformToMulti(all -> Multi.createFrom().iterable(all));
  }

  @Subscription
  @NonNull
  @Description(
      "Returns the story whenever an article of it was just extracted: a new one, or one with a new"
          + " revision.")
  public Multi<Story> storyGrew(
      @Id @NonNull @Description("The global id of the story, or its UUID.") String id,
      Context context) {
    UUID story = GlobalId.expected(GlobalId.Kind.Story, "id", id);
    return stories.ifHas(context, story, event(context).article()).toMulti();
  }

  private static ArticleProcessed event(Context context) {
    return context
        .unwrap(DataFetchingEnvironment.class)
        .getGraphQlContext()
        .get(ArticleProcessed.class);
  }
}

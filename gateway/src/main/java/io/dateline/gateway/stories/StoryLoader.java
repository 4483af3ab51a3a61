package io.dateline.gateway.stories;

import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.articles.OriginCount;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.entities.PagePerEntityRequest;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads stories from entities-service, in batches. Each failure is a {@link CodedException}. */
@ApplicationScoped
public class StoryLoader {

  private final Calls calls;
  private final ArticleLoader articles;

  StoryLoader(Calls calls, ArticleLoader articles) {
    this.calls = calls;
    this.articles = articles;
  }

  /** Loads stories by ids, present or former ones, in their order; null for each unknown id. */
  public Uni<List<Story>> many(Context context, List<UUID> ids) {
    List<String> fields = StoryFields.selected(context);
    return Batches.loadAll(
        context, "stories", ids, some -> fetch(StoryEndpoints.BY_ID, some, fields));
  }

  /** Loads the story of an article; null where it is in none. */
  Uni<Story> ofArticle(Context context, UUID article) {
    List<String> fields = StoryFields.selected(context);
    return Batches.load(
        context, "articleStory", article, some -> fetch(StoryEndpoints.OF_ARTICLES, some, fields));
  }

  /**
   * Loads a story if an article belongs to it, else null.
   *
   * @param id the id of the story, present or former
   */
  public Uni<Story> ifHas(Context context, UUID id, UUID article) {
    List<String> fields = StoryFields.selected(context);
    return fetch(StoryEndpoints.OF_ARTICLES, List.of(article), fields)
        .map(found -> found.get(article))
        .chain(
            story ->
                story == null || story.key().equals(id)
                    ? Uni.createFrom().item(story)
                    : fetch(StoryEndpoints.BY_ID, List.of(id), List.of("id"))
                        .map(found -> found.containsKey(id) && leadsTo(found.get(id), story))
                        .map(same -> same ? story : null));
  }

  private static boolean leadsTo(Story asked, Story story) {
    return asked.key().equals(story.key());
  }

  /** Loads the story of an event; null where it is in none. */
  Uni<Story> ofEvent(Context context, UUID event) {
    List<String> fields = StoryFields.selected(context);
    return Batches.load(
        context, "eventStory", event, some -> fetch(StoryEndpoints.OF_EVENTS, some, fields));
  }

  private Uni<Map<UUID, Story>> fetch(
      Endpoint<StoryPages.StoriesById> endpoint, List<UUID> ids, List<String> fields) {
    return calls.read(
        endpoint.with(new StoryPages.StoriesRequest(ids, fields)),
        found ->
            found.items().stream()
                .collect(toMap(StoryPages.StoryOfId::askedId, item -> Story.from(item.story()))));
  }

  /** Fetches one page of the ids of the articles of each story; an unknown one has no entry. */
  Uni<Map<UUID, StoryPages.ArticlesOfStory>> articleIds(
      List<UUID> ids, ConnectionWindow page, boolean count) {
    return calls.read(
        StoryEndpoints.ARTICLES.with(PagePerEntityRequest.of(ids, page, count)),
        found ->
            found.items().stream()
                .collect(toMap(StoryPages.ArticlesOfStory::storyId, item -> item)));
  }

  /** Counts the origins of the articles of a story. */
  Uni<OriginCount> origins(Context context, Story story) {
    return Batches.load(context, "origins", story.articleKeys(), articles::origins);
  }

  /** Reads one page of a search; the total is counted only if it is wanted. */
  Uni<StoryConnection> search(
      StoryFilter filter,
      StoryOrder order,
      List<String> fields,
      ConnectionWindow page,
      boolean count) {
    UUID entity =
        filter.entityId() == null
            ? null
            : GlobalId.expected(GlobalId.Kind.NamedEntity, "filter.entityId", filter.entityId());
    return calls.read(
        StoryEndpoints.SEARCH.with(
            new QueryParameters()
                .set("q", filter.search())
                .set("entityId", entity)
                .set("outlet", filter.outlet())
                .set("from", filter.from())
                .set("to", filter.to())
                .set("minArticles", filter.minArticles())
                .set("orderBy", order)
                .joined("fields", fields)
                .set("limit", page.limit())
                .set("after", page.after())
                .set("before", page.before())
                .set("last", page.last())
                .flag("count", count)),
        found ->
            StoryConnection.of(
                found.items().stream()
                    .map(item -> new StoryEdge(item.cursor(), Story.from(item.story())))
                    .toList(),
                found.hasNext(),
                found.hasPrevious(),
                found.total()));
  }
}

package io.dateline.gateway.entities;

import static io.dateline.gateway.entities.EntityEndpoints.ARTICLES_MENTIONING;
import static io.dateline.gateway.entities.EntityEndpoints.ARTICLES_OF;
import static io.dateline.gateway.entities.EntityEndpoints.BY_ID;
import static io.dateline.gateway.entities.EntityEndpoints.ENTITIES_OF;
import static io.dateline.gateway.entities.EntityEndpoints.SEARCH;
import static io.dateline.gateway.entities.EntityEndpoints.SEARCH_AMONG;
import static io.dateline.gateway.entities.EntityEndpoints.SUGGEST;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.dateline.gateway.articles.MentionedEntities;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.paging.ConnectionWindow;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Reads entities from entities-service, in batches. Each failure is a {@link CodedException}. */
@ApplicationScoped
public class EntityLoader implements MentionedEntities {

  private final Calls calls;

  EntityLoader(Calls calls) {
    this.calls = calls;
  }

  /**
   * Loads the entity with this id, in one batch with the others of its level; null if the id is
   * unknown.
   */
  public Uni<NamedEntity> one(Context context, UUID id) {
    return Batches.load(context, "entities", id, fetching(context));
  }

  /** Loads the entities with these ids, in the order of the ids; null for each unknown id. */
  public Uni<List<NamedEntity>> many(Context context, List<UUID> ids) {
    return Batches.loadAll(context, "entities", ids, fetching(context));
  }

  private Function<List<UUID>, Uni<Map<UUID, NamedEntity>>> fetching(Context context) {
    List<String> fields = EntityFields.ofEntities(context);
    return ids -> fetch(new QueryParameters().joined("ids", ids).joined("fields", fields));
  }

  /** Fetches at most 500 entities with all fields, by their ids; an unknown id has no entry. */
  public Uni<Map<UUID, NamedEntity>> fetch(List<UUID> ids) {
    return fetch(new QueryParameters().joined("ids", ids));
  }

  private Uni<Map<UUID, NamedEntity>> fetch(QueryParameters asked) {
    return calls.read(
        BY_ID.with(asked),
        list -> {
          Map<UUID, NamedEntity> found = new HashMap<>();
          for (EntityDocument document : list.items()) {
            NamedEntity entity = NamedEntity.from(document);
            found.put(Objects.requireNonNull(entity.key()), entity);
            if (document.formerIds() != null) {
              document.formerIds().forEach(former -> found.put(former, entity));
            }
          }
          return found;
        });
  }

  /**
   * Reads one page of a search; the total is counted only if the query selects it.
   *
   * @param context of the field that needs it; null if all fields are needed
   */
  public Uni<NamedEntityConnection> search(
      Context context,
      String query,
      EntityFilter filter,
      UUID articleId,
      EntityOrder order,
      ConnectionWindow page,
      boolean count) {
    return search(context, query, filter, articleId, null, order, page, count);
  }

  /**
   * Reads one page of a search that is restricted to the entities of certain articles.
   *
   * @param among null for all articles
   */
  public Uni<NamedEntityConnection> search(
      Context context,
      String query,
      EntityFilter filter,
      UUID articleId,
      List<UUID> among,
      EntityOrder order,
      ConnectionWindow page,
      boolean count) {
    OfficeFilter office = filter.office() == null ? OfficeFilter.ANY : filter.office();
    QueryParameters parameters =
        new QueryParameters()
            .set("q", query)
            .each("kind", filter.kinds())
            .each("country", filter.countryCode())
            .set("articleId", articleId)
            .set("officeTitle", office.title())
            .set("officeOf", office.owner("filter.office.of"))
            .set("orderBy", order)
            .set("limit", page.limit())
            .set("after", page.after())
            .set("before", page.before())
            .set("last", page.last())
            .flag("count", count);
    if (context != null) {
      parameters.joined("fields", EntityFields.ofEntities(context));
    }
    return calls.read(
        among == null
            ? SEARCH.with(parameters)
            : SEARCH_AMONG.with(parameters, new EntityEndpoints.EntitySearchArticles(among)),
        NamedEntityConnection::from);
  }

  /**
   * Finds the entities with a name that begins with a prefix, those with the most mentions first.
   */
  public Uni<List<NamedEntity>> beginningWith(String prefix, int limit) {
    return calls.read(
        SUGGEST.with(new QueryParameters().set("prefix", prefix).set("limit", limit)),
        found -> found.items().stream().map(NamedEntity::from).toList());
  }

  @Override
  public Uni<List<UUID>> articlesMentioning(List<UUID> entities) {
    return calls.read(
        ARTICLES_MENTIONING.with(new EntityEndpoints.RequiredEntities(entities)),
        found -> Objects.requireNonNull(found.articleIds()));
  }

  @Override
  public Uni<Boolean> areMentionedIn(UUID article, List<UUID> entities) {
    return calls.read(
        ENTITIES_OF.with(new ArticleContentRequest(List.of(article), null, List.of("id"))),
        found ->
            found.items().stream()
                .flatMap(item -> item.entities().stream())
                .map(mentioned -> mentioned.entity().id())
                .collect(toSet())
                .containsAll(entities));
  }

  /** Fetches the entities of each article; an unknown article has no entry. */
  public Uni<Map<UUID, List<ArticleEntity>>> ofArticles(
      List<UUID> articleIds, List<EntityKind> kinds) {
    return ofArticles(new ArticleContentRequest(articleIds, kinds, null));
  }

  private Uni<Map<UUID, List<ArticleEntity>>> ofArticles(ArticleContentRequest articles) {
    return calls.read(
        ENTITIES_OF.with(articles),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        EntitiesByArticle.Item::articleId,
                        item ->
                            item.entities().stream()
                                .map(EntitiesByArticle.Mentioned::toArticleEntity)
                                .toList())));
  }

  /**
   * Fetches the entities of each article for a field. The mentions of the same articles then need
   * not fetch these entities again.
   */
  Uni<Map<UUID, List<ArticleEntity>>> ofArticles(
      Context context, List<UUID> articleIds, List<EntityKind> kinds) {
    return Batches.alsoTells(
        context,
        "entities",
        fetching(context),
        ofArticles(new ArticleContentRequest(articleIds, kinds, EntityFields.ofEntities(context))),
        found -> {
          Map<UUID, NamedEntity> entities = new HashMap<>();
          found.values().forEach(some -> some.forEach(one -> put(one.entity(), entities)));
          return entities;
        });
  }

  private static void put(NamedEntity entity, Map<UUID, NamedEntity> entities) {
    entities.put(entity.key(), entity);
  }

  /** Fetches one page of the articles of each entity; an unknown entity has no entry. */
  Uni<Map<UUID, ArticlesByEntity.Item>> articleIds(
      List<UUID> entityIds, ConnectionWindow page, boolean count) {
    return calls.read(
        ARTICLES_OF.with(PagePerEntityRequest.of(entityIds, page, count)),
        found ->
            found.items().stream().collect(toMap(ArticlesByEntity.Item::entityId, item -> item)));
  }

  /** Fetches one page of the ids of the articles of one entity; empty if the entity is unknown. */
  public Uni<MentioningArticles> articlesOf(UUID entity, ConnectionWindow page) {
    return articleIds(List.of(entity), page, false)
        .map(found -> MentioningArticles.from(found.get(entity)));
  }
}

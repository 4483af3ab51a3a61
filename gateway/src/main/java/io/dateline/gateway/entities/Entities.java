package io.dateline.gateway.entities;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import io.dateline.gateway.paging.PageRequest;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Entities as entities-service has them; every failure comes as a {@link CodedException}. */
@ApplicationScoped
public class Entities {

  private final EntitiesClient client;
  private final Calls calls;

  Entities(@RestClient EntitiesClient client, Calls calls) {
    this.client = client;
    this.calls = calls;
  }

  /** The entity with this id, fetched in a batch with the others of its level; null if unknown. */
  public Uni<NamedEntity> one(Context context, UUID id) {
    return Batches.load(context, "entities", id, this::fetch);
  }

  /** The entities with these ids, in their order, null where unknown. */
  public Uni<List<NamedEntity>> many(Context context, List<UUID> ids) {
    return Batches.loadAll(context, "entities", ids, this::fetch);
  }

  /** A page of a search; the total only where wanted. */
  public Uni<NamedEntityConnection> search(
      String query,
      EntityFilter filter,
      UUID articleId,
      EntityOrder order,
      PageRequest page,
      boolean count) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.search",
            () ->
                client.search(
                    query,
                    filter.kinds(),
                    filter.countryCode(),
                    articleId,
                    order,
                    page.limit(),
                    page.after(),
                    page.before(),
                    page.last(),
                    count ? true : null),
            query,
            filter.kinds(),
            filter.countryCode(),
            articleId,
            order,
            page.limit(),
            page.after(),
            page.before(),
            page.last(),
            count ? true : null)
        .map(NamedEntityConnection::from)
        .onFailure()
        .transform(Entities::failure);
  }

  /** Entities one of whose names begins so, the most mentioned first. */
  public Uni<List<NamedEntity>> beginningWith(String prefix, int limit) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.suggest",
            () -> client.suggest(prefix, limit),
            prefix,
            limit)
        .map(found -> found.items().stream().map(NamedEntity::from).toList())
        .onFailure()
        .transform(Entities::failure);
  }

  /** The mentions of each article; an article that is not known has no entry. */
  Uni<Map<UUID, List<Mention>>> mentions(List<UUID> articleIds, List<EntityKind> kinds) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.mentionsOf",
            () -> client.mentionsOf(new OfArticles(articleIds, kinds)),
            articleIds,
            kinds)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            MentionsByArticle.Item::articleId,
                            item ->
                                item.mentions().stream()
                                    .map(mention -> Mention.from(item.articleId(), mention))
                                    .toList())))
        .onFailure()
        .transform(Entities::failure);
  }

  /**
   * Mentions by their ids, in a batch with the others of their level; overtaken ones are missing.
   */
  Uni<List<Mention>> mentionsById(Context context, List<String> ids) {
    return Batches.loadAll(context, "mentions by id", ids, this::fetchMentions)
        .map(mentions -> mentions.stream().filter(Objects::nonNull).toList());
  }

  private Uni<Map<String, Mention>> fetchMentions(List<String> ids) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.mentionsBy",
            () -> client.mentionsBy(new OfMentions(ids)),
            ids)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            item -> item.mention().id(),
                            item -> Mention.from(item.articleId(), item.mention()))))
        .onFailure()
        .transform(Entities::failure);
  }

  /** The entities of each article; an article that is not known has no entry. */
  public Uni<Map<UUID, List<ArticleEntity>>> ofArticles(
      List<UUID> articleIds, List<EntityKind> kinds) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.entitiesOf",
            () -> client.entitiesOf(new OfArticles(articleIds, kinds)),
            articleIds,
            kinds)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            EntitiesByArticle.Item::articleId,
                            item ->
                                item.entities().stream()
                                    .map(EntitiesByArticle.Mentioned::toArticleEntity)
                                    .toList())))
        .onFailure()
        .transform(Entities::failure);
  }

  /**
   * The same for a field: the entities that it tells need not be fetched for the mentions of the
   * same articles.
   */
  Uni<Map<UUID, List<ArticleEntity>>> ofArticles(
      Context context, List<UUID> articleIds, List<EntityKind> kinds) {
    return Batches.alsoTells(
        context,
        "entities",
        this::fetch,
        ofArticles(articleIds, kinds),
        found -> {
          Map<UUID, NamedEntity> entities = new HashMap<>();
          found.values().forEach(some -> some.forEach(one -> put(one.entity(), entities)));
          return entities;
        });
  }

  private static void put(NamedEntity entity, Map<UUID, NamedEntity> entities) {
    entities.put(entity.key(), entity);
  }

  /** A page of the articles of each entity; an entity that is not known has no entry. */
  Uni<Map<UUID, ArticlesByEntity.Item>> articleIds(
      List<UUID> entityIds, PageRequest page, boolean count) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.articlesOf",
            () -> client.articlesOf(PageOfEach.of(entityIds, page, count)),
            entityIds,
            page,
            count)
        .map(
            found ->
                found.items().stream()
                    .collect(toMap(ArticlesByEntity.Item::entityId, item -> item)))
        .onFailure()
        .transform(Entities::failure);
  }

  /** A page of the articles of one entity, by their ids alone; empty where it is not known. */
  public Uni<MentioningArticles> articlesOf(UUID entity, PageRequest page) {
    return articleIds(List.of(entity), page, false)
        .map(found -> MentioningArticles.from(found.get(entity)));
  }

  /** A page of the mentions of each entity; an entity that is not known has no entry. */
  Uni<Map<UUID, MentionConnection>> mentionsOf(
      List<UUID> entityIds, PageRequest page, boolean count) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.mentionsOfEntities",
            () -> client.mentionsOfEntities(PageOfEach.of(entityIds, page, count)),
            entityIds,
            page,
            count)
        .map(
            found ->
                found.items().stream()
                    .collect(toMap(EntityLists.MentionsItem::entityId, MentionConnection::from)))
        .onFailure()
        .transform(Entities::failure);
  }

  /** Who is mentioned together with each entity. */
  public Uni<Map<UUID, List<RelatedEntity>>> related(
      List<UUID> entityIds, int limit, int minArticles) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.related",
            () -> client.related(new EntityLists.RelatedTo(entityIds, limit, minArticles)),
            entityIds,
            limit,
            minArticles)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            EntityLists.RelatedItem::entityId,
                            item -> item.related().stream().map(RelatedEntity::from).toList())))
        .onFailure()
        .transform(Entities::failure);
  }

  /** How often each entity is mentioned, step by step. */
  Uni<Map<UUID, List<TimeBucket>>> timelines(
      List<UUID> entityIds, TimeUnit by, Instant from, Instant to) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.timelines",
            () -> client.timelines(new EntityLists.TimelinesOf(entityIds, by, from, to)),
            entityIds,
            by,
            from,
            to)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            EntityLists.TimelineItem::entityId, EntityLists.TimelineItem::buckets)))
        .onFailure()
        .transform(Entities::failure);
  }

  private Uni<Map<UUID, NamedEntity>> fetch(List<UUID> ids) {
    return calls
        .read(
            Downstream.ENTITIES,
            "entities.byId",
            () -> client.byId(ids.stream().map(UUID::toString).collect(joining(","))),
            ids)
        .map(list -> list.items().stream().collect(toMap(EntityDocument::id, NamedEntity::from)))
        .onFailure()
        .transform(Entities::failure);
  }

  private static CodedException failure(Throwable failure) {
    return Failures.of(Downstream.ENTITIES, failure);
  }
}

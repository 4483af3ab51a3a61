package io.dateline.gateway.entities;

import static io.dateline.gateway.entities.EntityEndpoints.ARTICLES_MENTIONING;
import static io.dateline.gateway.entities.EntityEndpoints.ARTICLES_OF;
import static io.dateline.gateway.entities.EntityEndpoints.BY_ID;
import static io.dateline.gateway.entities.EntityEndpoints.ENTITIES_OF;
import static io.dateline.gateway.entities.EntityEndpoints.MENTIONS_BY;
import static io.dateline.gateway.entities.EntityEndpoints.MENTIONS_OF;
import static io.dateline.gateway.entities.EntityEndpoints.MENTIONS_OF_ENTITIES;
import static io.dateline.gateway.entities.EntityEndpoints.RELATED;
import static io.dateline.gateway.entities.EntityEndpoints.SEARCH;
import static io.dateline.gateway.entities.EntityEndpoints.SEARCH_AMONG;
import static io.dateline.gateway.entities.EntityEndpoints.SUGGEST;
import static io.dateline.gateway.entities.EntityEndpoints.TIMELINES;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.dateline.gateway.articles.MentionedEntities;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.Parameters;
import io.dateline.gateway.failure.CodedException;
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
import java.util.function.Function;

/** Entities as entities-service has them; every failure comes as a {@link CodedException}. */
@ApplicationScoped
public class Entities implements MentionedEntities {

  private final Calls calls;

  Entities(Calls calls) {
    this.calls = calls;
  }

  /** The entity with this id, fetched in a batch with the others of its level; null if unknown. */
  public Uni<NamedEntity> one(Context context, UUID id) {
    return Batches.load(context, "entities", id, fetching(context));
  }

  /** The entities with these ids, in their order, null where unknown. */
  public Uni<List<NamedEntity>> many(Context context, List<UUID> ids) {
    return Batches.loadAll(context, "entities", ids, fetching(context));
  }

  private Function<List<UUID>, Uni<Map<UUID, NamedEntity>>> fetching(Context context) {
    List<String> fields = EntityFields.ofEntities(context);
    return ids ->
        calls.read(
            BY_ID.with(new Parameters().joined("ids", ids).joined("fields", fields)),
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
   * A page of a search; the total only where wanted.
   *
   * @param context of the field that wants it; null where all fields are wanted
   */
  public Uni<NamedEntityConnection> search(
      Context context,
      String query,
      EntityFilter filter,
      UUID articleId,
      EntityOrder order,
      PageRequest page,
      boolean count) {
    return search(context, query, filter, articleId, null, order, page, count);
  }

  /**
   * The same among the entities that certain articles mention.
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
      PageRequest page,
      boolean count) {
    OfficeFilter office = filter.office() == null ? OfficeFilter.ANY : filter.office();
    Parameters parameters =
        new Parameters()
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
            : SEARCH_AMONG.with(parameters, new EntityEndpoints.Among(among)),
        NamedEntityConnection::from);
  }

  /** Entities one of whose names begins so, the most mentioned first. */
  public Uni<List<NamedEntity>> beginningWith(String prefix, int limit) {
    return calls.read(
        SUGGEST.with(new Parameters().set("prefix", prefix).set("limit", limit)),
        found -> found.items().stream().map(NamedEntity::from).toList());
  }

  @Override
  public Uni<List<UUID>> articlesMentioning(List<UUID> entities) {
    return calls.read(
        ARTICLES_MENTIONING.with(new EntityEndpoints.Several(entities)),
        found -> Objects.requireNonNull(found.articleIds()));
  }

  @Override
  public Uni<Boolean> areMentionedIn(UUID article, List<UUID> entities) {
    return calls.read(
        ENTITIES_OF.with(new OfArticles(List.of(article), null, List.of("id"))),
        found ->
            found.items().stream()
                .flatMap(item -> item.entities().stream())
                .map(mentioned -> mentioned.entity().id())
                .collect(toSet())
                .containsAll(entities));
  }

  /** The mentions of each article; an article that is not known has no entry. */
  Uni<Map<UUID, List<Mention>>> mentions(List<UUID> articleIds) {
    return mentions(articleIds, null, null);
  }

  /** The same, of certain kinds; null for all. */
  public Uni<Map<UUID, List<Mention>>> mentions(List<UUID> articleIds, List<EntityKind> kinds) {
    return mentions(articleIds, kinds, null);
  }

  /** The same, with what the field in hand selects. */
  Uni<Map<UUID, List<Mention>>> mentions(
      Context context, List<UUID> articleIds, List<EntityKind> kinds) {
    return mentions(articleIds, kinds, EntityFields.ofMentions(context));
  }

  private Uni<Map<UUID, List<Mention>>> mentions(
      List<UUID> articleIds, List<EntityKind> kinds, List<String> fields) {
    return calls.read(
        MENTIONS_OF.with(new OfArticles(articleIds, kinds, fields)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        MentionsByArticle.Item::articleId,
                        item ->
                            item.mentions().stream()
                                .map(mention -> Mention.from(item.articleId(), mention))
                                .toList())));
  }

  /**
   * Mentions by their ids, in a batch with the others of their level; overtaken ones are missing.
   */
  Uni<List<Mention>> mentionsById(Context context, List<String> ids) {
    return Batches.loadAll(context, "mentions by id", ids, this::fetchMentions)
        .map(mentions -> mentions.stream().filter(Objects::nonNull).toList());
  }

  private Uni<Map<String, Mention>> fetchMentions(List<String> ids) {
    return calls.read(
        MENTIONS_BY.with(new OfMentions(ids)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        item -> item.mention().id(),
                        item -> Mention.from(item.articleId(), item.mention()))));
  }

  /** The entities of each article; an article that is not known has no entry. */
  public Uni<Map<UUID, List<ArticleEntity>>> ofArticles(
      List<UUID> articleIds, List<EntityKind> kinds) {
    return ofArticles(new OfArticles(articleIds, kinds, null));
  }

  private Uni<Map<UUID, List<ArticleEntity>>> ofArticles(OfArticles articles) {
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
   * The same for a field: the entities that it tells need not be fetched for the mentions of the
   * same articles.
   */
  Uni<Map<UUID, List<ArticleEntity>>> ofArticles(
      Context context, List<UUID> articleIds, List<EntityKind> kinds) {
    return Batches.alsoTells(
        context,
        "entities",
        fetching(context),
        ofArticles(new OfArticles(articleIds, kinds, EntityFields.ofEntities(context))),
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
    return calls.read(
        ARTICLES_OF.with(PageOfEach.of(entityIds, page, count)),
        found ->
            found.items().stream().collect(toMap(ArticlesByEntity.Item::entityId, item -> item)));
  }

  /** A page of the articles of one entity, by their ids alone; empty where it is not known. */
  public Uni<MentioningArticles> articlesOf(UUID entity, PageRequest page) {
    return articleIds(List.of(entity), page, false)
        .map(found -> MentioningArticles.from(found.get(entity)));
  }

  /** A page of the mentions of each entity; an entity that is not known has no entry. */
  Uni<Map<UUID, MentionConnection>> mentionsOf(
      List<UUID> entityIds, PageRequest page, boolean count) {
    return calls.read(
        MENTIONS_OF_ENTITIES.with(PageOfEach.of(entityIds, page, count)),
        found ->
            found.items().stream()
                .collect(toMap(EntityLists.MentionsItem::entityId, MentionConnection::from)));
  }

  /** Who is mentioned together with each entity. */
  public Uni<Map<UUID, List<RelatedEntity>>> related(
      List<UUID> entityIds, int limit, int minArticles, List<EntityKind> kinds) {
    return related(entityIds, limit, minArticles, kinds, null);
  }

  /**
   * The same as far as certain articles tell.
   *
   * @param among null for all articles
   */
  public Uni<Map<UUID, List<RelatedEntity>>> related(
      List<UUID> entityIds, int limit, int minArticles, List<EntityKind> kinds, List<UUID> among) {
    return calls.read(
        RELATED.with(new EntityLists.RelatedTo(entityIds, limit, minArticles, kinds, among)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        EntityLists.RelatedItem::entityId,
                        item -> item.related().stream().map(RelatedEntity::from).toList())));
  }

  /** How often each entity is mentioned, step by step. */
  Uni<Map<UUID, List<TimeBucket>>> timelines(
      List<UUID> entityIds, TimeUnit by, Instant from, Instant to) {
    return calls.read(
        TIMELINES.with(new EntityLists.TimelinesOf(entityIds, by, from, to)),
        found ->
            found.items().stream()
                .collect(
                    toMap(EntityLists.TimelineItem::entityId, EntityLists.TimelineItem::buckets)));
  }
}

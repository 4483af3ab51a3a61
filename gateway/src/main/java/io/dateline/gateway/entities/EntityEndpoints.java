package io.dateline.gateway.entities;

import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** The requests for entities that the gateway sends to entities-service. */
@RegisterForReflection(
    targets = {
      ArticlesByEntity.class,
      ArticlesByEntity.Item.class,
      ArticlesByEntity.Mentioning.class,
      EntitiesByArticle.class,
      EntitiesByArticle.Item.class,
      EntitiesByArticle.Mentioned.class,
      EntityDocument.class,
      EntityEndpoints.EntitySearchArticles.class,
      EntityEndpoints.MentioningArticleIds.class,
      EntityEndpoints.RequiredEntities.class,
      EntityList.class,
      EntityPage.class,
      EntityPage.Found.class,
      EntityReference.class,
      ArticleContentRequest.class,
      OfficeDocument.class,
      PagePerEntityRequest.class,
      StatedOffice.class
    })
final class EntityEndpoints {

  private static final String[] OF_LISTS = {
    "q",
    "kind",
    "country",
    "articleId",
    "officeTitle",
    "officeOf",
    "orderBy",
    "limit",
    "after",
    "before",
    "last",
    "count",
    "fields"
  };

  static final Endpoint<EntityPage> SEARCH =
      Endpoint.get(Downstream.ENTITIES, "entities.search", "/entities", EntityPage.class, OF_LISTS);

  static final Endpoint<EntityPage> SEARCH_AMONG =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.searchAmong",
          "/entities/search",
          EntitySearchArticles.class,
          EntityPage.class,
          OF_LISTS);

  static final Endpoint<EntityList> BY_ID =
      Endpoint.get(
          Downstream.ENTITIES, "entities.byId", "/entities", EntityList.class, "ids", "fields");

  static final Endpoint<EntityList> SUGGEST =
      Endpoint.get(
          Downstream.ENTITIES,
          "entities.suggest",
          "/entities/suggest",
          EntityList.class,
          "prefix",
          "limit");

  // These requests read, but they are sent by POST because their ids would not fit into an address.

  static final Endpoint<ArticlesByEntity> ARTICLES_OF =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.articlesOf",
          "/entities/articles",
          PagePerEntityRequest.class,
          ArticlesByEntity.class);

  static final Endpoint<MentioningArticleIds> ARTICLES_MENTIONING =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.articlesMentioning",
          "/articles/mentioning",
          RequiredEntities.class,
          MentioningArticleIds.class);

  static final Endpoint<EntitiesByArticle> ENTITIES_OF =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.entitiesOf",
          "/articles/entities",
          ArticleContentRequest.class,
          EntitiesByArticle.class);

  private EntityEndpoints() {}

  /** The articles whose entities a search is restricted to. */
  record EntitySearchArticles(List<UUID> articleIds) {}

  /** Entities that an article must mention, all of them. */
  record RequiredEntities(List<UUID> ids) {}

  /** The articles that mention all these entities, the newest first. */
  record MentioningArticleIds(List<UUID> articleIds) {}
}

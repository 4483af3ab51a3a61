package io.dateline.gateway.mentions;

import io.dateline.gateway.calls.Endpoint;
import io.dateline.gateway.entities.ArticleContentRequest;
import io.dateline.gateway.entities.PagePerEntityRequest;
import io.dateline.gateway.failure.Downstream;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** The requests for mentions that the gateway sends to entities-service. */
@RegisterForReflection(
    targets = {
      MentionDocument.class,
      MentionEndpoints.MentionsByEntity.class,
      MentionEndpoints.MentionsItem.class,
      MentionsByArticle.class,
      MentionsByArticle.Item.class,
      MentionsById.class,
      MentionsById.Item.class,
      MentionsRequest.class
    })
final class MentionEndpoints {

  static final Endpoint<MentionsByArticle> MENTIONS_OF =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.mentionsOf",
          "/articles/mentions",
          ArticleContentRequest.class,
          MentionsByArticle.class);

  static final Endpoint<MentionsById> MENTIONS_BY =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.mentionsBy",
          "/mentions",
          MentionsRequest.class,
          MentionsById.class);

  static final Endpoint<MentionEndpoints.MentionsByEntity> MENTIONS_OF_ENTITIES =
      Endpoint.post(
          Downstream.ENTITIES,
          "entities.mentionsOfEntities",
          "/entities/mentions",
          PagePerEntityRequest.class,
          MentionEndpoints.MentionsByEntity.class);

  private MentionEndpoints() {}

  record MentionsByEntity(List<MentionsItem> items) {}

  record MentionsItem(
      UUID entityId,
      List<MentionDocument> mentions,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}
}

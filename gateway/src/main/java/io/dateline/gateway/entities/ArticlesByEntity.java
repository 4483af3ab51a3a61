package io.dateline.gateway.entities;

import java.util.List;
import java.util.UUID;

/** The articles of entities, newest first, each entity with a page of its own. */
record ArticlesByEntity(List<Item> items) {

  record Item(
      UUID entityId,
      List<Mentioning> articles,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}

  record Mentioning(UUID articleId, String cursor) {}
}

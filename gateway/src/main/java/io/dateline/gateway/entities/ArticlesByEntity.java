package io.dateline.gateway.entities;

import java.util.List;
import java.util.UUID;

/** The articles of entities, the newest first, with one page for each entity. */
record ArticlesByEntity(List<Item> items) {

  record Item(
      UUID entityId,
      List<Mentioning> articles,
      boolean hasNext,
      boolean hasPrevious,
      Integer total) {}

  record Mentioning(UUID articleId, String cursor) {}
}

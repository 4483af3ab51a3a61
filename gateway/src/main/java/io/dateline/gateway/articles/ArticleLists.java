package io.dateline.gateway.articles;

import java.util.List;
import java.util.UUID;

/** The answers of articles-service for lists that belong to articles, such as revisions. */
final class ArticleLists {

  private ArticleLists() {}

  record Duplicates(List<DuplicatesItem> items) {}

  record DuplicatesItem(UUID articleId, Group group) {}

  record Group(UUID id, int size, UUID likelyOrigin, String why, List<UUID> articles) {}

  record Revisions(List<RevisionsItem> items) {}

  record RevisionsItem(UUID articleId, List<Revision> revisions) {}
}

package io.dateline.gateway.articles;

import java.util.List;
import java.util.UUID;

/** What articles-service answers of what hangs on articles. */
final class ArticleLists {

  private ArticleLists() {}

  record Duplicates(List<DuplicatesItem> items) {}

  record DuplicatesItem(UUID articleId, Group group) {}

  record Group(UUID id, int size, UUID likelyOrigin, String why, List<UUID> articles) {}

  record Revisions(List<RevisionsItem> items) {}

  record RevisionsItem(UUID articleId, List<Revision> revisions) {}
}

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

  /** Lists of articles whose outlets and origins are counted. */
  record OriginsRequest(List<IdList> lists) {}

  record IdList(List<UUID> ids) {}

  /** The counts of the lists, in their order. */
  record Origins(List<OriginCount> items) {}
}

package io.dateline.articles.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(description = "The ids of all articles that match, in no order")
public record MatchingArticles(
    @Schema(description = "At most 10000 ids", required = true) List<UUID> articleIds) {

  /**
   * Maximum number of ids; the same as the maximum of a search among given articles, here and in
   * entities-service.
   */
  static final int MAX_ARTICLES = ArticleIdSet.MAX_IDS;
}

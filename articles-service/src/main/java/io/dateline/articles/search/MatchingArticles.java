package io.dateline.articles.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection
@Schema(description = "The articles that match, in no order")
public record MatchingArticles(
    @Schema(description = "At most 10000 ids", required = true) List<UUID> articleIds) {

  /** As many as a search among certain articles takes, here and in entities-service. */
  static final int MAX_ARTICLES = ArticleIdSet.MAX_IDS;
}

package io.dateline.gateway.processing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** entities-service's JSON for the processing of articles; unknown articles are left out. */
record ProcessingByArticle(List<Item> items) {

  record Item(
      UUID articleId,
      ProcessingState state,
      int attempts,
      String problem,
      String pipelineVersion,
      Instant processedAt) {

    ArticleProcessing toArticleProcessing() {
      return new ArticleProcessing(state, attempts, problem, pipelineVersion, processedAt);
    }
  }
}

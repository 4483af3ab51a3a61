package io.dateline.gateway.processing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The processing of articles as entities-service answers it; those not known are left out. */
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

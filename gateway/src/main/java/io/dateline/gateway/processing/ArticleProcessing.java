package io.dateline.gateway.processing;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The extraction of one article.")
public record ArticleProcessing(
    @NonNull @Description("How far it is.") ProcessingState state,
    @NonNull @Description("How often it was tried.") Integer attempts,
    @Description("Why it failed, or what a reader should know of the result.") String problem,
    @Description("The version of the pipeline that made the results.") String pipelineVersion,
    @Description("When it was done.") Instant processedAt) {

  /** The state of an article that entities-service does not know yet. */
  static final ArticleProcessing WAITING =
      new ArticleProcessing(ProcessingState.WAITING, 0, null, null, null);
}

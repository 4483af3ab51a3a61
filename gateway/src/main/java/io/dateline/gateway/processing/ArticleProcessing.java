package io.dateline.gateway.processing;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The state of the extraction of one article.")
public record ArticleProcessing(
    @NonNull @Description("The state of the extraction.") ProcessingState state,
    @NonNull @Description("The number of times that the extraction was tried.") Integer attempts,
    @Description("The reason why the extraction failed, or a note about its result.")
        String problem,
    @Description("The version of the pipeline that extracted the results.") String pipelineVersion,
    @Description("The time at which the extraction was done.") Instant processedAt) {

  /** The state of an article that entities-service does not know yet. */
  static final ArticleProcessing WAITING =
      new ArticleProcessing(ProcessingState.WAITING, 0, null, null, null);
}

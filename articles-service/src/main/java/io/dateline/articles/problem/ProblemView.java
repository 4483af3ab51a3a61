package io.dateline.articles.problem;

import io.dateline.problem.HttpProblem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem inside of another answer, such as a line of a bulk. */
@RegisterForReflection
@Schema(description = "The reason of a failure (RFC 9457)")
public record ProblemView(
    @Schema(description = "Stable, for programs", examples = "urn:dateline:problem:invalid-page")
        String type,
    @Schema(description = "A title that all problems of the type share") String title,
    @Schema(description = "The fault of this request, in words for people") String detail) {

  public static ProblemView from(HttpProblem problem) {
    return new ProblemView(problem.getType().toString(), problem.getTitle(), problem.getDetail());
  }
}

package io.dateline.articles.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;

/** Gives a stable type to what the framework itself refuses: 404 of a path, 405, 500. */
@ApplicationScoped
public class TypedProblems implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null && problem.getType().toString().startsWith("urn:dateline:")) {
      return problem;
    }
    Response.StatusType status = Response.Status.fromStatusCode(problem.getStatusCode());
    if (status == null) {
      return problem;
    }
    String name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    HttpProblem.Builder typed =
        HttpProblem.builder()
            .withType(URI.create("urn:dateline:problem:" + name))
            .withTitle(status.getReasonPhrase())
            .withStatus(status);
    // What a framework says in detail can name classes, whoever is to blame: nothing of it is
    // passed on.
    return typed.build();
  }
}

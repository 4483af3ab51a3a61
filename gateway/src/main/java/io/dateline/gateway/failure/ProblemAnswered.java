package io.dateline.gateway.failure;

/**
 * A service refused a request (4xx) with a problem. This is no sign that the service is sick, and
 * the request is never sent again.
 */
public class ProblemAnswered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemAnswered(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}

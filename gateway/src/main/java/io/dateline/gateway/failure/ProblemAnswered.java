package io.dateline.gateway.failure;

/** A service refused a request (4xx) and said why. Not a sign of ill health: never retried. */
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

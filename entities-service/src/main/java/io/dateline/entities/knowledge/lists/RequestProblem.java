package io.dateline.entities.knowledge.lists;

import io.dateline.problem.HttpProblem;

/** The problems that requests to this service can meet, each with its stable type. */
public final class RequestProblem {

  private RequestProblem() {}

  public static HttpProblem unknownEntity() {
    return HttpProblem.of(404, "unknown-entity", "Unknown entity", "There is no such entity.");
  }

  public static HttpProblem badCursor() {
    return HttpProblem.of(
        400,
        "bad-cursor",
        "Bad cursor",
        "The cursor is none that this list has given out, in this order.");
  }

  public static HttpProblem tooManyArticles() {
    return HttpProblem.of(
        400,
        "too-many-articles",
        "Too many articles",
        "More than "
            + AmongArticles.MAX_ARTICLES
            + " articles mention all of these entities. Name one that is rarer besides, or read"
            + " the articles of one entity page by page.");
  }

  /**
   * Returns the body of a request.
   *
   * @throws HttpProblem 400 where there is none
   */
  public static <T> T ifMissing(T request) {
    if (request == null) {
      throw badRequest("The body is missing.");
    }
    return request;
  }

  /** Returns the problem of a parameter or a body of a wrong form. */
  public static HttpProblem badRequest(String detail) {
    return HttpProblem.of(400, "bad-request", "Bad request", detail);
  }
}

package io.dateline.entities.knowledge;

import io.dateline.problem.HttpProblem;

/** The problems that clients of the resources here can meet, each with its stable type. */
public final class KnowledgeProblem {

  private KnowledgeProblem() {}

  static HttpProblem unknownEntity() {
    return HttpProblem.of(404, "unknown-entity", "Unknown entity", "There is no such entity.");
  }

  static HttpProblem badCursor() {
    return HttpProblem.of(
        400,
        "bad-cursor",
        "Bad cursor",
        "The cursor is none that this list has given out, in this order.");
  }

  static HttpProblem tooManyArticles() {
    return HttpProblem.of(
        400,
        "too-many-articles",
        "Too many articles",
        "More than "
            + MentioningAll.MOST
            + " articles mention all of these entities. Name one that is rarer besides, or read"
            + " the articles of one entity page by page.");
  }

  /** A parameter, or a body, that is not of the form asked for. */
  public static HttpProblem badRequest(String detail) {
    return HttpProblem.of(400, "bad-request", "Bad request", detail);
  }
}

package io.dateline.articles.problem;

import io.dateline.problem.HttpProblem;

/**
 * The problems of this service. Their {@code type} is {@code urn:dateline:problem:…}, stable, and
 * what programs should look at; their detail is for people and never an exception's own text.
 */
public final class Problems {

  private Problems() {}

  public static HttpProblem invalidPage(String detail) {
    return HttpProblem.of(400, "invalid-page", "The page cannot be taken", detail);
  }

  public static HttpProblem invalidParameter(String detail) {
    return HttpProblem.of(400, "invalid-parameter", "A parameter is not valid", detail);
  }

  public static HttpProblem badCursor() {
    return HttpProblem.of(
        400,
        "bad-cursor",
        "The cursor is not one of ours",
        "Use a cursor of the same ordering, unchanged.");
  }

  public static HttpProblem unknownArticle(String id) {
    return HttpProblem.of(
        404, "unknown-article", "There is no such article", "No article has the id " + id + ".");
  }

  public static HttpProblem unknownRevision(String id, int number) {
    return HttpProblem.of(
        404,
        "unknown-revision",
        "There is no such revision",
        "The article " + id + " has no revision " + number + ".");
  }

  public static HttpProblem pageTooLarge(long limit) {
    return HttpProblem.of(
        413, "page-too-large", "The page is too large", "A page may have " + limit + " bytes.");
  }

  public static HttpProblem unknownContentType(String detail) {
    return HttpProblem.of(415, "unknown-content-type", "The content type is not known", detail);
  }

  public static HttpProblem notStored() {
    return HttpProblem.of(500, "not-stored", "The page could not be stored", "Try it again later.");
  }
}

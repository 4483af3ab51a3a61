package io.dateline.articles.problem;

import io.dateline.problem.HttpProblem;
import java.net.URI;

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

  public static HttpProblem pageTooComplex(String detail) {
    return HttpProblem.of(422, "page-too-complex", "The page is too complex to be read", detail);
  }

  public static HttpProblem tooManyArticles(int max) {
    return HttpProblem.of(
        400,
        "too-many-articles",
        "Too many articles match",
        "More than " + max + " articles match. Narrow the search, for example by a period.");
  }

  public static HttpProblem answerTooLarge(long limit) {
    return HttpProblem.of(
        400,
        "answer-too-large",
        "The answer would be too large",
        "An answer may have about " + limit + " bytes; ask for fewer articles or fields.");
  }

  public static HttpProblem busy() {
    return HttpProblem.of(
        503,
        "busy",
        "The service reads as much as it can hold",
        "Other large pages or answers take the memory that this one needs; try again later.");
  }

  public static HttpProblem feedEpochChanged(String epoch, long head) {
    return feedProblem(
        "feed-epoch-changed",
        "The feed is another one",
        "The positions are of another feed: the database was restored or replaced. Read again from"
            + " position 0.",
        epoch,
        head);
  }

  public static HttpProblem feedPositionBeyondHead(String epoch, long head) {
    return feedProblem(
        "feed-position-beyond-head",
        "The position lies beyond the end of the feed",
        "The feed never gave this position, or was restored to before it. Read again from position"
            + " 0.",
        epoch,
        head);
  }

  public static HttpProblem unknownContentType(String detail) {
    return HttpProblem.of(415, "unknown-content-type", "The content type is not known", detail);
  }

  public static HttpProblem notStored() {
    return HttpProblem.of(500, "not-stored", "The page could not be stored", "Try it again later.");
  }

  private static HttpProblem feedProblem(
      String type, String title, String detail, String epoch, long head) {
    return HttpProblem.builder()
        .withType(URI.create(HttpProblem.TYPE_PREFIX + type))
        .withTitle(title)
        .withStatus(409)
        .withDetail(detail)
        .with("epoch", epoch)
        .with("head", head)
        .build();
  }
}

package io.dateline.articles.problem;

import io.dateline.problem.HttpProblem;
import java.net.URI;

/**
 * The problems of this service. The {@code type} is {@code urn:dateline:problem:…}; it is stable,
 * and programs look at it. The detail is a sentence for people and never the text of an exception.
 */
public final class Problems {

  private Problems() {}

  public static HttpProblem invalidPage(String detail) {
    return HttpProblem.of(400, "invalid-page", "The page is refused", detail);
  }

  public static HttpProblem invalidParameter(String detail) {
    return HttpProblem.of(400, "invalid-parameter", "A parameter is not valid", detail);
  }

  public static HttpProblem badCursor() {
    return HttpProblem.of(
        400,
        "bad-cursor",
        "The cursor is not valid",
        "Send an unchanged cursor of a list with the same order.");
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
        413,
        "page-too-large",
        "The page is too large",
        "A page may have at most " + limit + " bytes.");
  }

  public static HttpProblem pageTooComplex(String detail) {
    return HttpProblem.of(422, "page-too-complex", "The page is too complex to be read", detail);
  }

  public static HttpProblem notStorable() {
    return HttpProblem.of(
        422,
        "not-storable",
        "The page holds values that cannot be stored",
        "A value of the page is too long or no text; the same page will be refused again.");
  }

  public static HttpProblem noStory() {
    return HttpProblem.of(
        422,
        "no-story",
        "The page holds no story in place of a known one",
        "The page is empty, an error or a test of the reader; the known story stays as it is.");
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
        "The service has no free memory for the request",
        "Other large pages or answers take the memory that this one needs; try again later.");
  }

  public static HttpProblem feedEpochChanged(String epoch, long head) {
    return feedProblem(
        "feed-epoch-changed",
        "The epoch of the feed is another one",
        "The position belongs to another feed: the database was restored or replaced. Read again"
            + " from position 0.",
        epoch,
        head);
  }

  public static HttpProblem feedPositionBeyondHead(String epoch, long head) {
    return feedProblem(
        "feed-position-beyond-head",
        "The position lies beyond the end of the feed",
        "The feed has not given this position, or was restored to an earlier state. Read again from"
            + " position 0.",
        epoch,
        head);
  }

  public static HttpProblem unknownContentType(String detail) {
    return HttpProblem.of(415, "unknown-content-type", "The content type is unknown", detail);
  }

  public static HttpProblem notStored() {
    return HttpProblem.of(500, "not-stored", "The page could not be stored", "Try again later.");
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

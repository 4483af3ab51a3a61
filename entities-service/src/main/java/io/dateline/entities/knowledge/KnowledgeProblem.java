package io.dateline.entities.knowledge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** The problems that clients of the resources here can meet, each with its stable type. */
public final class KnowledgeProblem {

  private static final String TYPES = "urn:dateline:problem:";

  private KnowledgeProblem() {}

  static HttpProblem unknownEntity() {
    return problem(
        Status.NOT_FOUND, "unknown-entity", "Unknown entity", "There is no such entity.");
  }

  static HttpProblem badCursor() {
    return problem(
        Status.BAD_REQUEST,
        "bad-cursor",
        "Bad cursor",
        "The cursor is none that this list has given out, in this order.");
  }

  static HttpProblem tooManyArticles() {
    return problem(
        Status.BAD_REQUEST,
        "too-many-articles",
        "Too many articles",
        "More than "
            + MentioningAll.MOST
            + " articles mention all of these entities. Name one that is rarer besides, or read"
            + " the articles of one entity page by page.");
  }

  /** A parameter, or a body, that is not of the form asked for. */
  public static HttpProblem badRequest(String detail) {
    return problem(Status.BAD_REQUEST, "bad-request", "Bad request", detail);
  }

  private static HttpProblem problem(Status status, String type, String title, String detail) {
    return HttpProblem.builder()
        .withType(URI.create(TYPES + type))
        .withTitle(title)
        .withStatus(status)
        .withDetail(detail)
        .build();
  }
}

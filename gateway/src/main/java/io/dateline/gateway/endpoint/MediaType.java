package io.dateline.gateway.endpoint;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;

/** The forms of a response; they differ in what their status codes say. */
enum MediaType {
  /** The status tells whether the document was executed at all. */
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  /** The status is 200 whenever a GraphQL response was made: what older clients rely on. */
  JSON("application/json"),
  /** A stream of results: what subscriptions are answered with. */
  EVENT_STREAM("text/event-stream");

  private final String text;

  MediaType(String text) {
    this.text = text;
  }

  String contentType() {
    return text + "; charset=utf-8";
  }

  /** The status of a response to a document that was refused before it was executed. */
  int refusedStatus() {
    return this == JSON ? 200 : 400;
  }

  /**
   * The form that a client accepts, by its preference.
   *
   * @param accepted in the order of preference; empty where the client says nothing
   * @return empty where it accepts neither
   */
  static Optional<MediaType> accepted(List<MIMEHeader> accepted) {
    if (accepted.isEmpty()) {
      return Optional.of(JSON);
    }
    return accepted.stream()
        .filter(header -> header.weight() > 0)
        .map(header -> of(header.component(), header.subComponent()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<MediaType> of(String type, String subtype) {
    if (type.equals("*") || (type.equals("application") && subtype.equals("*"))) {
      return Optional.of(JSON);
    }
    for (MediaType known : values()) {
      if (known.text.equals(type + "/" + subtype)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}

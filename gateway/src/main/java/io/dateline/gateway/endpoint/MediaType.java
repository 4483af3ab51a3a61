package io.dateline.gateway.endpoint;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;

/** The media types of a response. Their status codes have different meanings. */
enum MediaType {
  /** The status tells whether the document was executed at all. */
  GRAPHQL_RESPONSE("application/graphql-response+json"),
  /** The status is 200 for every GraphQL response, as older clients expect. */
  JSON("application/json"),
  /** A stream of results, used for subscriptions. */
  EVENT_STREAM("text/event-stream");

  private final String text;

  MediaType(String text) {
    this.text = text;
  }

  String contentType() {
    return text + "; charset=utf-8";
  }

  /** Returns the status of a response to a document that is refused before it is executed. */
  int refusedStatus() {
    return this == JSON ? 200 : 400;
  }

  /**
   * Returns the media type that a client prefers.
   *
   * @param accepted in the order of preference; empty if the client states none
   * @return empty if the client accepts no media type of the gateway
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

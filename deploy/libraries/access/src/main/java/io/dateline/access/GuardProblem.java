package io.dateline.access;

import io.vertx.core.json.JsonObject;

/**
 * A problem with which a guard refuses a request, in the form of RFC 9457. The gateway has these
 * guards, too, but no REST framework, so that they cannot throw the problems of the services.
 *
 * @param status the HTTP status
 * @param name the end of its type, such as {@code write-refused}
 * @param title the same for every problem of the type and status
 * @param detail the reason, for people
 */
record GuardProblem(int status, String name, String title, String detail) {

  static final String MEDIA_TYPE = "application/problem+json";

  /** Returns the problem as JSON. */
  String json() {
    return new JsonObject()
        .put("type", "urn:dateline:problem:" + name)
        .put("title", title)
        .put("status", status)
        .put("detail", detail)
        .encode();
  }
}

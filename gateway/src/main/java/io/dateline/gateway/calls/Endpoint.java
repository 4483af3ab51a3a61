package io.dateline.gateway.calls;

import io.dateline.gateway.failure.Downstream;
import java.util.Set;

/**
 * One operation of a service, as its OpenAPI document describes it.
 *
 * @param name the name of the operation in metrics
 * @param parameters the query parameters that the gateway uses
 * @param content the type of the content; null for a GET
 * @param answer a record, or String for an answer that is not one JSON document
 */
public record Endpoint<T>(
    Downstream service,
    String name,
    String path,
    Set<String> parameters,
    Class<?> content,
    Class<T> answer) {

  /** Creates an endpoint that is called with GET. */
  public static <T> Endpoint<T> get(
      Downstream service, String name, String path, Class<T> answer, String... parameters) {
    return new Endpoint<>(service, name, path, Set.of(parameters), null, answer);
  }

  /**
   * Creates an endpoint that is called with POST. It takes JSON, or lines of JSON if the type of
   * its content is String.
   */
  public static <T> Endpoint<T> post(
      Downstream service,
      String name,
      String path,
      Class<?> content,
      Class<T> answer,
      String... parameters) {
    return new Endpoint<>(service, name, path, Set.of(parameters), content, answer);
  }

  /** Creates a call with parameters, which must all belong to this endpoint. */
  public Call<T> with(QueryParameters parameters) {
    return with(parameters, null);
  }

  /** Creates a call with content. */
  public Call<T> with(Object content) {
    return with(new QueryParameters(), content);
  }

  /**
   * Creates a call with parameters and content.
   *
   * @throws IllegalArgumentException for a parameter or content that this endpoint does not have
   */
  public Call<T> with(QueryParameters parameters, Object content) {
    if (!this.parameters.containsAll(parameters.names())
        || (this.content == null ? content != null : !this.content.isInstance(content))) {
      throw new IllegalArgumentException("not as " + name + " is asked");
    }
    return new Call<>(this, parameters.appendedTo(path), content);
  }
}

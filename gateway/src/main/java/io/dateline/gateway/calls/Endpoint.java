package io.dateline.gateway.calls;

import io.dateline.gateway.failure.Downstream;
import java.util.Set;

/**
 * One thing that a service can be asked, as its contract has it.
 *
 * @param name what it is called in metrics
 * @param parameters the parameters of its address that are used here
 * @param content what is sent; null where it is asked by GET
 * @param answer a record, or String for what is no single JSON document
 */
public record Endpoint<T>(
    Downstream service,
    String name,
    String path,
    Set<String> parameters,
    Class<?> content,
    Class<T> answer) {

  /** One that is asked by GET. */
  public static <T> Endpoint<T> get(
      Downstream service, String name, String path, Class<T> answer, String... parameters) {
    return new Endpoint<>(service, name, path, Set.of(parameters), null, answer);
  }

  /** One that is sent JSON, or, where the content is String, lines of JSON. */
  public static <T> Endpoint<T> post(
      Downstream service,
      String name,
      String path,
      Class<?> content,
      Class<T> answer,
      String... parameters) {
    return new Endpoint<>(service, name, path, Set.of(parameters), content, answer);
  }

  /** Asks, with parameters that are all among those of the contract. */
  public Call<T> with(QueryParameters parameters) {
    return with(parameters, null);
  }

  /** Sends. */
  public Call<T> with(Object content) {
    return with(new QueryParameters(), content);
  }

  /**
   * Sends, with parameters.
   *
   * @throws IllegalArgumentException for a parameter or a content that the endpoint does not have
   */
  public Call<T> with(QueryParameters parameters, Object content) {
    if (!this.parameters.containsAll(parameters.names())
        || (this.content == null ? content != null : !this.content.isInstance(content))) {
      throw new IllegalArgumentException("not as " + name + " is asked");
    }
    return new Call<>(this, parameters.appendedTo(path), content);
  }
}

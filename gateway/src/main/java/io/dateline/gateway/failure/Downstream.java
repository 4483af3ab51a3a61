package io.dateline.gateway.failure;

/** The services behind the gateway, with the words that clients may see for them. */
public enum Downstream {
  ARTICLES("articles"),
  ENTITIES("entities");

  private final String label;

  Downstream(String label) {
    this.label = label;
  }

  /** The name shown in messages and in {@code extensions.service}: a role, never an address. */
  public String label() {
    return label;
  }

  /**
   * The code of an error when the service cannot be reached or answers with a failure of its own.
   */
  public String unavailableCode() {
    return name() + "_UNAVAILABLE";
  }
}

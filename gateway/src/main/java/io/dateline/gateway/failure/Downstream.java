package io.dateline.gateway.failure;

/** The services behind the gateway, with the names that clients may see. */
public enum Downstream {
  ARTICLES("articles"),
  ENTITIES("entities");

  private final String label;

  Downstream(String label) {
    this.label = label;
  }

  /**
   * Returns the name for messages and {@code extensions.service}. It is a role, never an address.
   */
  public String label() {
    return label;
  }

  /** Returns the code of an error when the service cannot be reached or fails by itself. */
  public String unavailableCode() {
    return name() + "_UNAVAILABLE";
  }
}

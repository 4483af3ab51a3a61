package io.dateline.entities.names;

import java.io.IOException;
import java.io.InputStream;

/** Opens the models and tables in the resources of this package. */
final class NameModelResources {

  private NameModelResources() {}

  /**
   * Opens a resource.
   *
   * @throws IOException if there is no resource of that name
   */
  static InputStream open(String name) throws IOException {
    InputStream stream = NameModelResources.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("no resource " + name);
    }
    return stream;
  }
}

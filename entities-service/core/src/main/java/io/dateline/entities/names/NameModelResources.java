package io.dateline.entities.names;

import java.io.IOException;
import java.io.InputStream;

/** The models and tables beside these classes. */
final class NameModelResources {

  private NameModelResources() {}

  /**
   * Opens one.
   *
   * @throws IOException if there is none of that name
   */
  static InputStream open(String name) throws IOException {
    InputStream stream = NameModelResources.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("no resource " + name);
    }
    return stream;
  }
}

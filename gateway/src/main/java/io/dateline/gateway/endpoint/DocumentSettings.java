package io.dateline.gateway.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Documents that clients name by their hash instead of sending them. */
@ConfigMapping(prefix = "dateline.documents")
interface DocumentSettings {

  /** A folder of {@code .graphql} files, read at the start; each is known by its SHA-256. */
  Optional<Path> folder();

  /** Whether only the documents of the folder are executed. */
  @WithDefault("false")
  boolean listedOnly();

  /**
   * Characters of documents remembered for clients that send one once and its hash from then on; 0
   * for none. A frontend has some hundred documents of a few thousand characters.
   */
  @WithDefault("4000000")
  long remembered();
}

package io.dateline.gateway.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings for documents that clients name by their hash instead of sending them. */
@ConfigMapping(prefix = "dateline.documents")
interface DocumentSettings {

  /**
   * A folder of {@code .graphql} files that the gateway reads at its start. Clients name each file
   * by its SHA-256.
   */
  Optional<Path> folder();

  /** If true, the gateway executes only the documents of the folder. */
  @WithDefault("false")
  boolean listedOnly();

  /**
   * Total length of the documents that the gateway remembers, in characters, for clients that send
   * a document once and its hash from then on; 0 for none. A frontend has a few hundred documents
   * of a few thousand characters.
   */
  @WithDefault("4000000")
  long remembered();
}

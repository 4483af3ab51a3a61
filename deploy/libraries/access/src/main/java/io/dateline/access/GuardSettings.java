package io.dateline.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Who may write, and what does not write. */
@ConfigMapping(prefix = "dateline.access")
interface GuardSettings {

  /** Lines {@code NAME RIGHTS sha256:HEX}; where there is no file, nobody has a token. */
  Optional<Path> tokensFile();

  /** Whether anybody may write: for development. */
  @WithDefault("false")
  boolean openWrites();

  /**
   * Paths of questions that come by POST, because they are about more ids than an address holds.
   * What is not named writes, so that a new path is closed until somebody thinks of it.
   */
  Optional<Set<String>> readingPosts();
}

package io.dateline.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Settings of who may write, and of which requests write. */
@ConfigMapping(prefix = "dateline.access")
interface GuardSettings {

  /**
   * File with tokens, in lines {@code NAME RIGHTS sha256:HEX}. Without a file nobody has a token.
   */
  Optional<Path> tokensFile();

  /** Whether everybody may write; for development only. */
  @WithDefault("false")
  boolean openWrites();

  /**
   * Paths of requests that only read although they use POST, because they carry more ids than an
   * address can hold. Every other POST writes, so that a new path is closed until it is named here.
   */
  Optional<Set<String>> readingPosts();
}

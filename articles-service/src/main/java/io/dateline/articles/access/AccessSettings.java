package io.dateline.articles.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Who may write. */
@ConfigMapping(prefix = "dateline.access")
interface AccessSettings {

  /** Lines {@code NAME RIGHTS sha256:HEX}; where there is no file, nobody has a token. */
  Optional<Path> tokensFile();

  /** Whether anybody may write: for development. */
  @WithDefault("false")
  boolean openWrites();
}

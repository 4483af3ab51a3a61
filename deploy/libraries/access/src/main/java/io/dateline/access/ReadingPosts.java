package io.dateline.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The POST requests that only read. */
@ApplicationScoped // Made at the first request, because filters are made before the configuration
// exists.
class ReadingPosts {

  private final Set<String> paths;

  ReadingPosts(GuardSettings settings) {
    this.paths = Set.copyOf(settings.readingPosts().orElse(Set.of()));
  }

  boolean include(String path) {
    return paths.contains(path);
  }
}

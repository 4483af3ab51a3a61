package io.dateline.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What is only asked, though it comes by POST. */
@ApplicationScoped // Made at the first request: filters are made before there is a configuration.
class Questions {

  private final Set<String> paths;

  Questions(GuardSettings settings) {
    this.paths = Set.copyOf(settings.readingPosts().orElse(Set.of()));
  }

  boolean include(String path) {
    return paths.contains(path);
  }
}

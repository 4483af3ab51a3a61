package io.dateline.launcher.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerfilesTest {

  private static final Path CONTAINERS = Path.of("..", "containers");

  @ParameterizedTest
  @ValueSource(strings = {"Containerfile.jvm", "Containerfile.native"})
  void what_is_pulled_has_a_digest_or_is_named_by_who_builds(String file) throws Exception {
    List<String> lines = Files.readAllLines(CONTAINERS.resolve(file));
    assertFalse(lines.stream().noneMatch(line -> line.startsWith("FROM ")));
    assertEquals(List.of(), unpinned(lines));
  }

  @Test
  void a_native_image_limits_its_heap_and_brings_the_library_that_the_base_lacks()
      throws Exception {
    String file = Files.readString(CONTAINERS.resolve("Containerfile.native"));
    assertTrue(file.contains("\"-XX:MaximumHeapSizePercent=50\"]"));
    assertTrue(file.contains("/app/libz.so.1") && file.contains("LD_LIBRARY_PATH=/app"));
    assertFalse(Files.readString(CONTAINERS.resolve("images-of-debian")).contains("zlib1g"));
  }

  @Test
  void images_without_a_digest_are_found() {
    assertEquals(
        List.of("FROM debian:12", "ARG BASE=debian:12"),
        unpinned(
            List.of("FROM debian:12 AS one", "ARG BASE=debian:12", "FROM ${BASE}", "FROM one")));
  }

  /**
   * Returns the lines that name an image without a digest; stages and arguments without a value do
   * not count.
   */
  private static List<String> unpinned(List<String> lines) {
    Set<String> stages = new HashSet<>();
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split("\\s+", -1);
      boolean names =
          words[0].equals("FROM") && !words[1].startsWith("${") && !stages.contains(words[1])
              || words[0].equals("ARG") && words[1].matches("(BASE|BUILDER)=.*");
      if (names && !words[1].matches(".*@sha256:[0-9a-f]{64}")) {
        found.add(words[0] + " " + words[1]);
      }
      if (words.length == 4 && words[2].equals("AS")) {
        stages.add(words[3]);
      }
    }
    return found;
  }
}

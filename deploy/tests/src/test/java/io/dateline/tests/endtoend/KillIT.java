package io.dateline.tests.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.launcher.run.ExtractionProgress;
import io.dateline.launcher.run.PageFiles;
import io.dateline.launcher.run.PageLoader;
import io.dateline.launcher.run.ServiceStack;
import io.dateline.launcher.run.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes during their work: what they finished counts once, and the rest is done later.
 */
class KillIT {

  private static final int COPIES = 7;
  private static final int PAGES = 11 * COPIES;

  /**
   * How long a claim outlives the process that died with it: longer than a batch takes on a slow
   * machine, and shorter than the minute of normal operation.
   */
  private static final Map<String, String> LEASE = Map.of("DATELINE_PROCESSING_LEASE", "PT10S");

  @TempDir Path temporary;

  @Test
  void a_killed_extraction_ends_in_the_same_knowledge_as_an_undisturbed_one() throws Exception {
    Path pages = pages();
    List<String> undisturbed;
    try (ServiceStack stack = start("undisturbed")) {
      load(stack, pages);
      awaitAll(stack);
      undisturbed = new Stored(stack).knowledge();
    }
    try (ServiceStack stack = start("killed")) {
      CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> load(stack, pages));
      awaitWorkUnderWay(stack);
      stack.killEntities();
      loading.get(60, TimeUnit.SECONDS);
      assertFalse(new Stored(stack).claimed().isEmpty(), "it died with articles in its hands");

      stack.restartEntities();
      awaitAll(stack);

      Stored stored = new Stored(stack);
      assertEquals(List.of(), stored.mentionsThatStandThereTwice());
      assertEquals(List.of(), stored.countsBesideWhatTheyCount());
      assertEquals(List.of(), stored.eventsBesideTheirReports());
      assertEquals(List.of(), stored.storiesBesideTheirArticles());
      assertEquals(String.join("\n", undisturbed), String.join("\n", stored.knowledge()));
    }
  }

  private ServiceStack start(String name) {
    Settings settings = Settings.onFreePorts(SampleStack.home(), temporary.resolve(name));
    return ServiceStack.start(settings.with(LEASE), part -> {});
  }

  /** Returns the sample pages, several times, each under its own URL. */
  private Path pages() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(SampleStack.home().resolve("deploy/samples"))) {
      for (Path file : files.filter(f -> !f.endsWith("README.md")).sorted().toList()) {
        String name = file.getFileName().toString();
        String form = name.endsWith(".html") ? "html" : "text";
        for (int i = 0; i < COPIES; i++) {
          String url = "https://copies.example/" + i + "/" + name;
          lines.add(
              new ObjectMapper()
                  .writeValueAsString(Map.of("url", url, form, Files.readString(file))));
        }
      }
    }
    assertEquals(PAGES, lines.size());
    return Files.write(temporary.resolve("pages.ndjson"), lines);
  }

  private static void load(ServiceStack stack, Path pages) {
    PageLoader loader = new PageLoader(stack.settings());
    PageFiles.find(List.of(pages)).forEach(file -> loader.load(file, outcome -> {}));
    assertEquals(Map.of("created", PAGES), loader.outcomes());
  }

  private static void awaitWorkUnderWay(ServiceStack stack) throws InterruptedException {
    ExtractionProgress extraction = new ExtractionProgress(stack.settings());
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    ExtractionProgress.Status status = extraction.status();
    while (status.processed() < 5 || status.waiting() == 0) {
      assertTrue(System.nanoTime() < end && status.processed() < PAGES, status::toString);
      TimeUnit.MILLISECONDS.sleep(10);
      status = extraction.status();
    }
  }

  private static void awaitAll(ServiceStack stack) {
    ExtractionProgress.Status status = new ExtractionProgress(stack.settings()).await(now -> {});
    assertEquals(PAGES, status.processed(), "every article, none parked: " + status);
    assertEquals(0, status.parked());
  }
}

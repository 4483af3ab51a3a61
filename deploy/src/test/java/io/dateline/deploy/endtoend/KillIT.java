package io.dateline.deploy.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.deploy.run.Extraction;
import io.dateline.deploy.run.Loader;
import io.dateline.deploy.run.PageFiles;
import io.dateline.deploy.run.Settings;
import io.dateline.deploy.run.Stack;
import io.dateline.postgres.LocalPostgres.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies in the middle of its work: what it did counts once, the rest is done. */
class KillIT {

  private static final int COPIES = 7;
  private static final int PAGES = 9 * COPIES;

  /**
   * How long a claim outlives the process that died with it: above what a batch takes on a slow
   * machine, and shorter than the minute that suits operation.
   */
  private static final Map<String, String> LEASE = Map.of("DATELINE_PROCESSING_LEASE", "PT10S");

  @TempDir Path temporary;

  @Test
  void a_killed_extraction_ends_in_the_same_knowledge_as_an_undisturbed_one() throws Exception {
    Path pages = pages();
    List<String> undisturbed;
    try (Stack stack = start("undisturbed")) {
      load(stack, pages);
      awaitAll(stack);
      undisturbed = knowledge(stack);
    }
    try (Stack stack = start("killed")) {
      CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> load(stack, pages));
      awaitWorkUnderWay(stack);
      stack.killEntities();
      loading.get(60, TimeUnit.SECONDS);
      try (Connection entities = connect(stack.database("entities"))) {
        assertFalse(
            rows(entities, "SELECT article_id FROM processing WHERE claim IS NOT NULL").isEmpty(),
            "it died with articles in its hands");
      }

      stack.restartEntities();
      awaitAll(stack);

      assertNothingTwice(stack);
      assertEquals(String.join("\n", undisturbed), String.join("\n", knowledge(stack)));
    }
  }

  private Stack start(String name) {
    Settings settings = Settings.onFreePorts(SampleStack.home(), temporary.resolve(name));
    return Stack.start(settings.with(LEASE), part -> {});
  }

  /** The sample pages, several times, each under a URL of its own. */
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

  private static void load(Stack stack, Path pages) {
    Loader loader = new Loader(stack.settings());
    PageFiles.find(List.of(pages)).forEach(file -> loader.load(file, outcome -> {}));
    assertEquals(Map.of("created", PAGES), loader.outcomes());
  }

  private static void awaitWorkUnderWay(Stack stack) throws InterruptedException {
    Extraction extraction = new Extraction(stack.settings());
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    Extraction.Status status = extraction.status();
    while (status.processed() < 5 || status.waiting() == 0) {
      assertTrue(System.nanoTime() < end && status.processed() < PAGES, status::toString);
      TimeUnit.MILLISECONDS.sleep(10);
      status = extraction.status();
    }
  }

  private static void awaitAll(Stack stack) {
    Extraction.Status status = new Extraction(stack.settings()).await(now -> {});
    assertEquals(PAGES, status.processed(), "every article, none parked: " + status);
    assertEquals(0, status.parked());
  }

  /** A demonym counts as a mention of its country, and is not one of the country's names. */
  private static void assertNothingTwice(Stack stack) throws SQLException {
    try (Connection entities = connect(stack.database("entities"))) {
      assertEquals(
          List.of(),
          rows(
              entities,
              """
              SELECT article_id, kind, start_at, count(*) FROM mention
              GROUP BY article_id, kind, start_at HAVING count(*) > 1
              """));
      assertEquals(
          List.of(),
          rows(
              entities,
              """
              SELECT e.canonical_name, e.article_count, e.mention_count FROM named_entity e
              WHERE e.article_count <> (SELECT count(*) FROM article_entity a WHERE a.entity_id = e.id)
                 OR e.mention_count <>
                    (SELECT coalesce(sum(a.mention_count), 0) FROM article_entity a WHERE a.entity_id = e.id)
                 OR e.mention_count <> (SELECT count(*) FROM mention m WHERE m.entity_id = e.id)
                 OR (SELECT coalesce(sum(n.mention_count), 0) FROM entity_alias n WHERE n.entity_id = e.id) <>
                    (SELECT count(*) FROM mention m WHERE m.entity_id = e.id AND m.kind <> 'DEMONYM')
              """),
          "counts beside what they count");
    }
  }

  /** All that was extracted, articles told by their URLs, in an order that depends on nothing. */
  private static List<String> knowledge(Stack stack) throws SQLException {
    Map<String, String> urls = new HashMap<>();
    try (Connection articles = connect(stack.database("articles"))) {
      rows(articles, "SELECT id, url FROM article")
          .forEach(row -> urls.put(row.split("\\|")[0], row.split("\\|")[1]));
    }
    List<String> lines = new ArrayList<>();
    try (Connection entities = connect(stack.database("entities"))) {
      for (String query :
          List.of(
              "SELECT article_id, 'processing', state FROM processing",
              """
              SELECT article_id, 'mention', ordinal, kind, text, start_at, end_at, entity_id, rule,
                     office_title, office_former, office_of FROM mention
              """,
              "SELECT article_id, 'entity', entity_id, mention_count, first_start FROM"
                  + " article_entity")) {
        for (String row : rows(entities, query)) {
          int bar = row.indexOf('|');
          lines.add(urls.get(row.substring(0, bar)) + row.substring(bar));
        }
      }
      lines.addAll(
          rows(
              entities,
              """
              SELECT kind, key, canonical_name, country_code, article_count, mention_count
              FROM named_entity
              """));
      lines.addAll(
          rows(entities, "SELECT entity_id, name, mention_count, offered FROM entity_alias"));
    }
    return lines.stream().sorted().toList();
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet results = sql.executeQuery(query)) {
      int columns = results.getMetaData().getColumnCount();
      while (results.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(String.valueOf(results.getString(i)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }
}

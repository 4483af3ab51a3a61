package io.dateline.evaluation.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.launcher.Failure;
import io.dateline.launcher.run.GatewayQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads pages that somebody read by hand through all three services, asks the gateway, and compares
 * the answers with {@code expected.json} beside the pages.
 */
final class ExpectedFacts implements Measurement {

  private static final String QUERY =
      """
      query ($id: ID!) {
        article(id: $id) {
          headline byline outlet agency aggregator section language body
          publishedAt { at precision zoneStated }
          dateline { place }
          captions { text credit }
          quotes { text kind cue speakerName speakerEntity { canonicalName } }
          entities {
            entity {
              id kind canonicalName aliases
              offices { title former of { canonicalName } }
            }
          }
        }
      }
      """;

  @Override
  public String name() {
    return "expected";
  }

  @Override
  public String description() {
    return "FOLDER: pages with an expected.json, through all services and the gateway's GraphQL";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.size() != 1 || !Files.exists(folders.get(0).resolve("expected.json"))) {
      throw new Failure("expected needs one folder with pages and an expected.json");
    }
    Path folder = folders.get(0);
    JsonNode expected = new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
    JsonNode documents = expected.path("documents");
    List<Path> files = new ArrayList<>();
    documents.fieldNames().forEachRemaining(name -> files.add(folder.resolve(name)));
    Map<String, FactCheck> checks = new LinkedHashMap<>();
    try (TemporaryStack stack = TemporaryStack.start()) {
      Map<Path, String> articles = stack.load(files);
      for (Path file : files) {
        String name = file.getFileName().toString();
        checks.put(name, new FactCheck(article(stack, articles.get(file)), documents.path(name)));
      }
    }
    return table(checks, expected.path("across"));
  }

  private static JsonNode article(TemporaryStack stack, String uuid) {
    String id =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(("Article:" + uuid).getBytes(StandardCharsets.UTF_8));
    JsonNode answer = GatewayQuery.ask(stack.settings().graphql(), QUERY, Map.of("id", id));
    JsonNode article = answer.path("data").path("article");
    if (article.isMissingNode() || article.isNull()) {
      throw new Failure("the gateway does not have article " + uuid + ": " + answer);
    }
    return article;
  }

  private static Table table(Map<String, FactCheck> checks, JsonNode across) {
    List<Table.Row> rows = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    checks.forEach(
        (name, check) -> {
          rows.addAll(check.rows(name));
          check.complaints().forEach(complaint -> remarks.add(name + ": " + complaint));
        });
    if (!across.isMissingNode()) {
      rows.add(AcrossPages.row(across, checks, remarks));
    }
    return new Table(
        "What a careful reader finds in each page, and what the gateway answers.",
        List.of("right", "wrong", "missing"),
        rows,
        remarks);
  }
}

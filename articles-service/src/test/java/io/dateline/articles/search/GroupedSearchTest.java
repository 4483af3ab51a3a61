package io.dateline.articles.search;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A search that reads each list of entries once finds the same articles as a search in each
 * language by itself.
 */
@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class GroupedSearchTest {

  private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "sv", "ja");

  private static final List<String> SEARCHES =
      List.of(
          "zarbours",
          "zarbour zerries",
          "zäfen",
          "zuertos",
          "\"the zerries\"",
          "zerry OR zuerto",
          "zerry -zarbour",
          "groupedville the",
          "zunning",
          "groupedville");

  @Inject EntityManager database;

  @Test
  void every_search_finds_what_each_language_finds_by_itself() {
    for (String language : LANGUAGES) {
      ingest(language, "The zerries of Groupedville are zunning from zarbours. ", 1);
      ingest(language, "Die Fähren von Groupedville laufen aus Zäfen aus. ", 2);
      ingest(language, "Los zuertos de Groupedville y el zerry, zunning. ", 3);
    }
    int found = 0;
    for (String search : SEARCHES) {
      Set<String> expected = new HashSet<>(oneByOne(search));
      for (String order : List.of("NEWEST", "RELEVANCE")) {
        JsonPath page =
            given()
                .queryParam("q", search)
                .queryParam("orderBy", order)
                .queryParam("limit", 200)
                .queryParam("fields", "id")
                .queryParam("count", true)
                .queryParam("facets", "language")
                .get("/articles")
                .jsonPath();
        List<String> ids = page.getList("items.article.id");
        assertEquals(expected, new HashSet<>(ids), search);
        assertEquals(expected.size(), ids.size(), search);
        assertEquals(expected.size(), page.getInt("total"), search);
        List<Integer> counts = page.getList("facets[0].values.count");
        assertTrue(counts.stream().mapToInt(Integer::intValue).sum() <= expected.size(), search);
        found += ids.size();
      }
    }
    assertTrue(found > 50, found + " found");
  }

  @Test
  void private_characters_of_a_page_do_not_become_marks() {
    ingest(
        "en", "The \ue000zeppelin of \ue001Markville\ue002 landed \ue000again on the meadow. ", 4);
    List<String> highlights =
        given()
            .queryParam("q", "markville zeppelin")
            .get("/articles")
            .jsonPath()
            .getList("items[0].highlights");
    String all = String.join(" ", highlights);
    assertEquals(all.split("<em>", -1).length, all.split("</em>", -1).length, all);
    assertTrue(all.contains("<em>Markville</em>"), all);
    assertFalse(all.matches("(?s).*[\ue000-\ue002].*"), all);
  }

  private List<String> oneByOne(String search) {
    List<?> ids =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    database
                        .createNativeQuery(
                            """
                        SELECT cast(e.article_id AS text)
                        FROM unnest(cast(string_to_array(:configurations, ',') AS text[])) AS name
                        JOIN search_entry e ON e.configuration = name
                          AND e.document @@ article_search(name, :search)
                        """,
                            String.class)
                        .setParameter("search", search)
                        .setParameter(
                            "configurations",
                            String.join(",", TextSearch.configurations(List.of())))
                        .getResultList());
    return ids.stream().map(String.class::cast).toList();
  }

  private static void ingest(String language, String words, int number) {
    given()
        .contentType("application/json")
        .body(
            Map.of(
                "url",
                "https://grouped.example/" + language + "/" + number,
                "html",
                "<html lang=" + language + "><h1>Report " + number + "</h1><p>" + words + "</p>"))
        .post("/articles")
        .then()
        .statusCode(201);
  }
}

package io.dateline.articles.duplicate;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresTestResource.class)
class DuplicateResourceTest {

  @Inject DuplicateGrouping grouping;

  private static final String STORY =
      """
      The council of Karsholm voted on Monday night to raise the old quay by a metre and a half, \
      after three floods in ten years had reached the fish market and the school behind it.

      Work is to begin in the autumn, when the ferries run less often, and will take two winters, \
      the harbour master told the councillors during a debate of four hours.

      The money comes from a fund that nine towns on the coast agreed on last year, and from the \
      sale of a warehouse that nobody has used since the cannery closed its doors.

      Owners of the houses along the water had asked for gates instead of a wall, since a wall \
      would take the view that brings them their guests in the summer months.
      """;

  @Test
  void copies_are_grouped_kept_and_folded_in_searches() throws InterruptedException {
    String first = ingest("one", "Quay of Karsholm to be raised", "2 March 2026 08:00", STORY);
    String copy =
        ingest(
            "two",
            "Karsholm votes for a higher quay",
            "2 March 2026 11:00",
            STORY.substring(0, STORY.indexOf("Owners of")));
    String other =
        ingest(
            "three",
            "Chess champion of Karsholm retires",
            "2 March 2026 12:00",
            """
            The chess champion of Karsholm, who never lost a game at home in thirty years, said on \
            Monday that she will play no more tournaments and teach children instead.

            She had learned the game from a ship's cook who waited out a storm in the harbour inn, \
            and beat the mayor in front of the whole town before she could read a newspaper.
            """);
    settle();
    JsonPath groups = duplicates(first, copy, other);
    assertEquals(List.of(first, copy), groups.getList("items.articleId"));
    assertEquals(Set.of(first, copy), Set.copyOf(groups.getList("items[0].group.articles")));
    assertEquals(first, groups.getString("items[0].group.likelyOrigin"));
    assertEquals("It was published first.", groups.getString("items[0].group.why"));
    JsonPath found =
        given()
            .queryParams(Map.of("q", "karsholm monday", "foldDuplicates", true, "fields", "id"))
            .get("/articles")
            .jsonPath();
    List<String> ids = found.getList("items.article.id");
    assertTrue(ids.contains(first) && ids.contains(other) && !ids.contains(copy), ids::toString);
  }

  @Test
  void a_copy_that_is_removed_leaves_the_others_to_themselves() throws InterruptedException {
    String story =
        """
        The pier of Velby, where three generations learned to fish, will be rebuilt in oak after \
        the town meeting turned down a cheaper plan in concrete by forty votes.

        A builder from Norrand who restored the windmills of the islands has promised to teach the \
        work to six apprentices, who may keep the old planks for boats of their own.

        Until the pier stands again, anglers may use the mole of the yacht club in the mornings, \
        its chairwoman told the meeting, provided that they take their bait home.
        """;
    String first = ingest("four", "Pier of Velby to be raised", "3 March 2026 08:00", story);
    String copy = ingest("five", "Velby votes for a higher pier", "3 March 2026 11:00", story);
    settle();
    assertEquals(2, duplicates(copy).getInt("items[0].group.size"));
    given().delete("/articles/" + first).then().statusCode(204);
    settle();
    assertNull(duplicates(copy).get("items[0]"));
    List<String> found =
        given()
            .queryParams(Map.of("q", "velby", "foldDuplicates", true))
            .get("/articles")
            .jsonPath()
            .getList("items.article.id");
    assertEquals(List.of(copy), found);
  }

  @Test
  void a_page_with_two_stories_does_not_join_their_copies() throws InterruptedException {
    String bridge =
        """
        The bridge of Tornvik was closed on Friday after divers found that the current had washed \
        the gravel from two of its piers, the road office said in a letter to the town.

        Lorries must take the ferry until a builder has put stones around the piers, which will be \
        done at low water in June and cost as much as the town spends on its schools in a month.
        """;
    String museum =
        """
        A museum of lamps has opened in the old gasworks of Selby, with nine hundred lights that a \
        retired sailor had collected in harbours from Lisbon to Vladivostok over forty years.

        Children may light some of them by themselves, the sailor promised at the opening, and the \
        oldest one, of whale bone, burns for an hour on the first Sunday of each month.
        """;
    String one = ingest("six", "Bridge of Tornvik closed", "4 March 2026 08:00", bridge);
    String other = ingest("seven", "Museum of lamps opens", "4 March 2026 09:00", museum);
    ingest("eight", "Bridge of Tornvik closed", "4 March 2026 10:00", bridge + "\n" + museum);
    settle();
    String copy = ingest("nine", "Lamps in the gasworks", "4 March 2026 11:00", museum);
    settle();
    JsonPath groups = duplicates(one, other, copy);
    List<String> ofCopy =
        groups.getList("items.find { it.articleId == '" + copy + "' }.group.articles");
    assertTrue(ofCopy.contains(other) && !ofCopy.contains(one), ofCopy::toString);
  }

  private void settle() throws InterruptedException {
    // The scheduled run may hold the lock; then this step looks again, for minutes.
    for (int i = 0; i < 2_400; i++) {
      grouping.step();
      if (grouping.waiting() == 0) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("some articles are never compared");
  }

  private static JsonPath duplicates(String... ids) {
    return given()
        .queryParam("ids", String.join(",", ids))
        .get("/articles/duplicates")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String ingest(String path, String headline, String date, String story) {
    return given()
        .contentType("text/plain; charset=utf-8")
        .queryParam("url", "https://copies.example/" + path)
        .body(headline + "\n\n" + date + "\n\n" + story)
        .post("/articles")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}

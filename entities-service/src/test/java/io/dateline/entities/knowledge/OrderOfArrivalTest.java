package io.dateline.entities.knowledge;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.dateline.entities.FakeArticles;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What is known is the same whatever the order in which pages arrive. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
class OrderOfArrivalTest {

  private static final List<String> PAGES =
      List.of(
          "Bolivian President Irma Quispe Lanza met Otto Brenner in La Paz. Quispe Lanza smiled.",
          "IRMA QUISPE LANZA WINS\nIrma Quispe Lanza thanked voters in Bolivia, officials said.",
          "Former President Irma Quispe Lanza left Bolivia. “I will return,” Quispe Lanza said.",
          "Otto Brenner, Austria's foreign minister, said that talks in Vienna would go on.",
          "Sara Brenner opened a shop in Linz. Brenner said it was time.",
          "“Nobody asked me,” said Irma Quispe Lanza. She met Austria's Otto Brenner again.");

  @Test
  void pages_in_any_order_give_the_same_entities_quotes_and_offices() {
    List<UUID> ids = PAGES.stream().map(page -> UUID.randomUUID()).toList();
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
    String first = known(ids, order);
    assertTrue(first.contains("Irma Quispe Lanza"));
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(order, new Random(seed));
      assertEquals(first, known(ids, order), "in the order " + order);
    }
  }

  @Test
  void two_people_who_share_a_surname_are_never_one() {
    UUID one = publish(UUID.randomUUID(), "Vlasta Hrubek sued the city of Brno.", 0);
    UUID two = publish(UUID.randomUUID(), "Zdenek Hrubek sang in Brno. Hrubek was glad.", 1);
    UUID three = publish(UUID.randomUUID(), "Hrubek denied the report on Monday.", 2);
    assertEquals(List.of("Vlasta Hrubek"), people(one));
    assertEquals(List.of("Zdenek Hrubek"), people(two));
    assertEquals(List.of(), people(three));
  }

  @Test
  void offices_of_two_countries_make_a_name_disputed_and_each_has_its_evidence() {
    publish(UUID.randomUUID(), "Kenyan Finance Minister Tomas Alder resigned.", 0);
    String entity = "/entities?q=tomas alder";
    assertEquals(false, when().get(entity).path("items[0].entity.disputed"));
    publish(UUID.randomUUID(), "Peru's President Tomas Alder resigned.", 1);
    assertEquals(true, when().get(entity).path("items[0].entity.disputed"));
    assertEquals(
        List.of("KE", "PE"), when().get(entity).path("items[0].entity.nationalities.countryCode"));
    assertEquals(
        List.of(1, 1),
        when()
            .get(entity)
            .jsonPath()
            .getList("items[0].entity.nationalities.evidence", List.class)
            .stream()
            .map(List::size)
            .toList());
  }

  /** Publishes the pages in an order, tells what is known then, and takes them all away. */
  private static String known(List<UUID> ids, List<Integer> order) {
    for (int i : order) {
      publish(ids.get(i), PAGES.get(i), i);
    }
    String known =
        when().get("/entities?q=quispe&orderBy=NAME").asString()
            + when().get("/entities?q=brenner&orderBy=NAME").asString()
            + when().get("/quotes?q=&limit=50&articleId=" + ids.get(2)).asString()
            + post("/articles/entities", ids);
    for (UUID id : ids) {
      FakeArticles.delete(id);
    }
    await(() -> (int) when().get("/entities?q=quispe&count=true").path("total") == 0);
    await(() -> (int) when().get("/entities?q=brenner&count=true").path("total") == 0);
    return known;
  }

  private static List<String> people(UUID id) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id), "kinds", List.of("PERSON")))
        .post("/articles/entities")
        .path("items[0].entities.entity.canonicalName");
  }

  private static String post(String path, List<UUID> ids) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", ids))
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static UUID publish(UUID id, String text, int day) {
    FakeArticles.publish(id, 1, "2026-04-0" + (day + 1) + "T00:00:00Z", text);
    await(() -> post("/articles/processing", List.of(id)).contains("PROCESSED"));
    return id;
  }

  private static void await(BooleanSupplier condition) {
    for (int i = 0; i < 600; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    fail("not within half a minute");
  }
}

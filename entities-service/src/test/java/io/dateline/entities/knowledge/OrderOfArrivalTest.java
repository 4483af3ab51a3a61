package io.dateline.entities.knowledge;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.dateline.entities.FakeArticles;
import io.dateline.postgres.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The stored results are the same for every order in which pages arrive. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(FakeArticles.class)
public class OrderOfArrivalTest {

  private static final List<String> PAGES =
      List.of(
          "Bolivian President Irma Quispe Lanza met Otto Brenner in La Paz. Quispe Lanza smiled.",
          "IRMA QUISPE LANZA WINS\nIrma Quispe Lanza thanked voters in Bolivia, officials said.",
          "Former President Irma Quispe Lanza left Bolivia. “I will return,” Quispe Lanza said.",
          "Otto Brenner, Austria's foreign minister, said that talks in Vienna would go on.",
          "Sara Brenner opened a shop in Linz. Brenner said it was time.",
          "“Nobody asked me,” said Irma Quispe Lanza. She met Austria's Otto Brenner again.",
          "Bolivian President I. Quispe Lanza spoke in Potosi. “We go on,” Quispe Lanza said.",
          "Bolivia's President Quispe flew to Lima.",
          "Austrian Foreign Minister Otto Brener left on Friday, an official said.",
          "Lena Brenner, a Swiss lawmaker, spoke in Bern.",
          "The Swiss lawmaker Lena Brenner wants a tunnel.",
          "German lawmaker Lena Brenner spoke in Bonn.",
          "The vote was lost, said Lena Brenner, a German lawmaker.",
          "Lena Brenner went home to Switzerland.",
          "Lena Brenner was not there.");

  @Test
  void pages_in_any_order_give_the_same_entities_quotes_offices_and_events() {
    List<UUID> ids = PAGES.stream().map(page -> UUID.randomUUID()).toList();
    List<Integer> order = IntStream.range(0, PAGES.size()).boxed().collect(Collectors.toList());
    String first = known(ids, order);
    assertTrue(first.contains("Irma Quispe Lanza"));
    assertTrue(first.contains("full-name+initials-and-office"), first);
    assertTrue(first.contains("surname-and-office+surname-and-office"), first);
    assertTrue(first.contains("full-name+spelling-and-office"), first);
    assertTrue(first.contains("full-name+country-of-office"), first);
    assertTrue(first.contains("full-name+country-of-page"), first);
    for (int seed = 1; seed <= 3; seed++) {
      Collections.shuffle(order, new Random(seed));
      assertEquals(first, known(ids, order), "in the order " + order);
    }
  }

  @Test
  void a_name_with_initials_is_whoever_holds_the_office_and_keeps_its_forms() {
    UUID one = publish(UUID.randomUUID(), "Peruvian President R.T. Salvatierra spoke in Lima.", 0);
    assertEquals(List.of("R.T. Salvatierra"), people(one));
    UUID two = publish(UUID.randomUUID(), "Peru's President Rosa Tania Salvatierra left.", 1);
    assertEquals(List.of("Rosa Tania Salvatierra"), people(one));
    assertEquals(List.of("Rosa Tania Salvatierra"), people(two));
    String entity = "/entities?q=salvatierra";
    assertEquals(1, (int) when().get(entity + "&count=true").path("total"));
    assertEquals(2, (int) when().get(entity).path("items[0].entity.articleCount"));
    assertEquals(
        List.of("R.T. Salvatierra", "Rosa Tania Salvatierra"),
        when().get(entity).path("items[0].entity.aliases"));
    FakeArticles.delete(two);
    await(() -> List.of("R.T. Salvatierra").equals(people(one)));
    assertEquals(1, (int) when().get(entity).path("items[0].entity.articleCount"));
  }

  @Test
  void the_id_of_a_name_leads_to_whom_it_was_found_to_stand_for() {
    UUID one = publish(UUID.randomUUID(), "Peruvian senator K. Huaman spoke in Lima.", 0);
    String before = personIds(one).get(0);
    publish(UUID.randomUUID(), "Peruvian senator Karina Huaman spoke in Lima.", 1);
    String after = personIds(one).get(0);
    assertNotEquals(before, after);
    when().get("/entities/" + before).then().statusCode(200).body("id", is(after));
    when()
        .get("/entities?ids=" + before + "," + after)
        .then()
        .statusCode(200)
        .body("items.id", is(List.of(after)))
        .body("items[0].formerIds", is(List.of(before)));
  }

  @Test
  void a_second_person_whom_initials_fit_takes_them_apart_again() {
    UUID one = publish(UUID.randomUUID(), "Peruvian senator V. Arteaga spoke in Lima.", 0);
    publish(UUID.randomUUID(), "Peruvian senator Vilma Arteaga spoke in Lima.", 1);
    assertEquals(List.of("Vilma Arteaga"), people(one));
    UUID third = publish(UUID.randomUUID(), "Peruvian senator Victor Arteaga spoke in Lima.", 2);
    assertEquals(List.of("V. Arteaga"), people(one));
    FakeArticles.delete(third);
    await(() -> List.of("Vilma Arteaga").equals(people(one)));
  }

  @Test
  void people_of_one_name_are_told_apart_by_the_countries_that_they_serve() {
    UUID swiss = publish(UUID.randomUUID(), "Swiss lawmaker Nils Abbing spoke in Bern.", 0);
    publish(UUID.randomUUID(), "The Swiss lawmaker Nils Abbing wants a tunnel.", 1);
    UUID german = publish(UUID.randomUUID(), "German lawmaker Nils Abbing spoke in Bonn.", 2);
    assertEquals(personIds(swiss), personIds(german), "one page alone may be a slip");
    publish(UUID.randomUUID(), "All is lost, said Nils Abbing, a German lawmaker.", 3);
    assertNotEquals(personIds(swiss), personIds(german));
    UUID alone = publish(UUID.randomUUID(), "Nils Abbing flew home to Switzerland.", 4);
    assertEquals(personIds(swiss), personIds(alone));
    assertEquals(
        List.of(false, false), when().get("/entities?q=nils abbing").path("items.entity.disputed"));
    UUID both =
        publish(
            UUID.randomUUID(),
            "Swiss lawmaker Nils Abbing spoke. German lawmaker Nils Abbing is he, too.",
            5);
    assertEquals(personIds(swiss), personIds(german), "a page that says both says it is one");
    FakeArticles.delete(both);
    await(() -> !personIds(swiss).equals(personIds(german)));
  }

  @Test
  void people_of_one_name_are_told_apart_by_their_middle_initials() {
    UUID banker = publish(UUID.randomUUID(), "Ruth A. Sandoe, a banker, retired in Bern.", 0);
    UUID plain = publish(UUID.randomUUID(), "Ruth Sandoe sold the bank to a rival.", 1);
    assertEquals(personIds(banker), personIds(plain));
    UUID farmer = publish(UUID.randomUUID(), "Ruth B. Sandoe, a farmer, won a prize.", 2);
    assertNotEquals(personIds(banker), personIds(farmer));
    assertEquals(personIds(banker), personIds(plain));
    FakeArticles.delete(banker);
    await(() -> personIds(plain).equals(personIds(farmer)));
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

  /** Publishes the pages in an order, returns everything that is stored then, and deletes them. */
  private static String known(List<UUID> ids, List<Integer> order) {
    for (int i : order) {
      publish(ids.get(i), PAGES.get(i), i);
    }
    String known =
        when().get("/entities?q=quispe&orderBy=NAME").asString()
            + when().get("/entities?q=brenner&orderBy=NAME").asString()
            + when().get("/quotes?q=&limit=50&articleId=" + ids.get(2)).asString()
            + post("/articles/entities", ids)
            + post("/articles/events", ids)
            + given()
                .contentType(ContentType.JSON)
                .body(Map.of("articleIds", ids))
                .post("/events/search?limit=200")
                .asString()
            + post("/articles/mentions", ids);
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

  private static List<String> personIds(UUID id) {
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("ids", List.of(id), "kinds", List.of("PERSON")))
        .post("/articles/entities")
        .path("items[0].entities.entity.id");
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
    FakeArticles.publish(id, 1, "2026-04-%02dT00:00:00Z".formatted(day + 1), text);
    await(() -> post("/articles/processing", List.of(id)).contains("PROCESSED"));
    await(() -> when().get("/processing").jsonPath().getLong("toReconcile") == 0);
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

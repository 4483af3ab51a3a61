package io.dateline.evaluation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactCheckTest {

  private static final String ARTICLE =
      """
      {"headline": "Bridge opens", "outlet": "Island Dispatch", "agency": null,
       "publishedAt": {"at": "2026-03-08T00:00:00Z", "precision": "DAY"},
       "body": "The bridge is open. The mayor cut a ribbon.",
       "entities": [
         {"entity": {"id": "1", "kind": "PERSON", "canonicalName": "Élena Strand",
           "aliases": ["Strand"],
           "offices": [{"title": "Mayor", "former": false, "of": {"canonicalName": "Marlow"}}]}},
         {"entity": {"id": "2", "kind": "PERSON", "canonicalName": "Viktor Hagen",
           "aliases": [], "offices": []}},
         {"entity": {"id": "3", "kind": "PLACE", "canonicalName": "Marlow", "aliases": [],
           "offices": []}}]}
      """;

  @Test
  void metadata_is_right_wrong_or_missing() {
    FactCheck check =
        check(
            """
            {"headline": "Bridge opens", "outlet": "Daily Pier", "agency": "Reuters",
             "publishedAt": "2026-03-08"}
            """);
    assertEquals(List.of(2, 1, 1), figures(check).get("metadata"));
    assertTrue(
        check.complaints().contains("outlet: wanted Daily Pier, found Island Dispatch"),
        check.complaints().toString());
  }

  @Test
  void a_field_that_nobody_asks_for_is_not_counted() {
    assertEquals(null, figures(check("{}")).get("metadata"));
  }

  @Test
  void a_body_is_held_to_its_first_and_last_words_and_to_what_it_must_not_contain() {
    FactCheck check =
        check(
            """
            {"bodyStartsWith": "The bridge", "bodyEndsWith": "a flag.",
             "bodyExcludes": ["ribbon", "Subscribe"]}
            """);
    assertEquals(List.of(2, 2, 0), figures(check).get("body"));
  }

  @Test
  void people_are_found_by_name_accents_aside_and_held_to_their_offices() {
    FactCheck check =
        check(
            """
            {"people": [
              {"name": "Elena Strand", "roles": [
                {"title": "mayor", "of": "Marlow"}, {"title": "mayor", "former": true}]},
              {"name": "Nora Finch"}]}
            """);
    assertEquals(List.of(1, 1, 1), figures(check).get("people"));
    assertEquals(List.of(1, 0, 1), figures(check).get("offices"));
  }

  @Test
  void a_place_is_right_missing_or_not_expected() {
    assertEquals(List.of(0, 1, 1), figures(check("{\"places\": [\"Lima\"]}")).get("places"));
    assertEquals(List.of(1, 0, 0), figures(check("{\"places\": [\"Marlow\"]}")).get("places"));
  }

  @Test
  void a_name_of_the_boilerplate_must_not_be_an_entity() {
    FactCheck check = check("{\"absent\": [\"Viktor Hagen\", \"Olaf Brandes\"]}");
    assertEquals(List.of(1, 1, 0), figures(check).get("absent names"));
    assertTrue(check.complaints().contains("from boilerplate: Viktor Hagen"));
  }

  private static FactCheck check(String expected) {
    ObjectMapper json = new ObjectMapper();
    try {
      return new FactCheck(json.readTree(ARTICLE), json.readTree(expected));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, List<Object>> figures(FactCheck check) {
    Function<Table.Row, String> group = row -> row.name().substring("page  ".length());
    return check.rows("page").stream().collect(Collectors.toMap(group, Table.Row::figures));
  }
}

package io.dateline.tests.endtoend;

import static io.dateline.tests.endtoend.SampleStack.stream;
import static io.dateline.tests.endtoend.SampleStack.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks which people of the sample pages are one, and which are several. */
@ExtendWith(SampleStack.Shared.class)
class IdentityIT {

  private static final String SEARCH =
      """
      query ($name: String!, $kind: EntityKind!) {
        entities(search: $name, filter: {kinds: [$kind]}, first: 200) {
          nodes {
            id canonicalName aliases countryCode articleCount coordinates { latitude longitude }
            offices { title former of { canonicalName countryCode } }
            articles(first: 20) { nodes { id } }
          }
        }
      }
      """;

  private final SampleStack stack;

  IdentityIT(SampleStack stack) {
    this.stack = stack;
  }

  @ParameterizedTest
  @CsvSource({
    "Rosa Vidal, Foreign Minister, Peru, 01 02 03 04",
    "Marco Rojas, President, Chile, 01 02 03 04",
    "Elsa Quispe, Prime Minister, Peru, 02 03 04",
    "Grace Otieno, Foreign Minister, Kenya, 05 06",
    "Dawit Bekele, Prime Minister, Ethiopia, 05 06",
    "Salma Idris, Irrigation Minister, Sudan, 05 06"
  })
  void one_person_in_several_pages_is_one_entity_with_an_office(
      String name, String title, String country, String pages) {
    JsonNode person = only("PERSON", name);
    assertEquals(pagesOf(pages), articlesOf(person));
    assertEquals(1, person.path("offices").size(), person.toPrettyString());
    JsonNode office = person.path("offices").path(0);
    assertEquals(title, office.path("title").asText());
    assertEquals(country, office.path("of").path("canonicalName").asText());
    assertFalse(office.path("former").asBoolean());
  }

  @Test
  void a_former_president_is_told_from_his_sister_and_keeps_the_office_as_a_past_one() {
    JsonNode brother = only("PERSON", "Hugo Salas");
    JsonNode sister = only("PERSON", "Dina Salas");
    assertNotEquals(brother.path("id"), sister.path("id"));
    assertEquals(pagesOf("01 09"), articlesOf(brother));
    assertEquals(pagesOf("09"), articlesOf(sister));
    assertEquals(List.of("President"), texts(brother.path("offices"), "title"));
    assertTrue(brother.path("offices").path(0).path("former").asBoolean());
    assertEquals("[]", sister.path("offices").toString());
  }

  @ParameterizedTest
  @CsvSource({"Peru, PE", "Chile, CL", "Kenya, KE", "Norway, NO"})
  void countries_have_codes_and_places_on_the_map(String name, String code) {
    JsonNode country = only("PLACE", name);
    assertEquals(code, country.path("countryCode").asText());
    assertTrue(country.path("coordinates").path("latitude").isNumber());
  }

  @Test
  void a_demonym_stands_for_its_country() {
    Set<String> countries =
        stream(stack.article("02").path("mentions"))
            .filter(mention -> mention.path("text").asText().equals("Peruvian"))
            .map(mention -> mention.path("entity").path("canonicalName").asText())
            .collect(Collectors.toSet());
    assertEquals(Set.of("Peru"), countries);
  }

  @ParameterizedTest
  @CsvSource({
    "01, Silvia Kranz",
    "01, Ulf Brandt",
    "01, Dario Mett",
    "02, Lucas Maes",
    "03, Tim Ollery",
    "04, Anton Reiss",
    "04, Jamie Orrell",
    "04, Niall Daly",
    "04, Petra Lindqvist",
    "05, Faith Chelimo",
    "05, Boris Zelenko",
    "06, Ben Odhiambo",
    "07, Sven Ek",
    "08, Olaf Brandes",
    "09, Viktor Hagen",
    "10, Duarte Lemos",
    "10, Rui Tavora",
    "11, Ana Belen Torvo"
  })
  void a_name_that_stands_only_in_the_boilerplate_is_no_entity(String page, String name) {
    JsonNode article = stack.article(page);
    assertTrue(article.path("raw").asText().contains(name));
    assertFalse(article.path("text").asText().contains(name));
    for (String kind : List.of("PERSON", "ORGANIZATION", "PLACE")) {
      assertEquals("[]", search(kind, name).toString());
    }
  }

  private JsonNode only(String kind, String name) {
    List<JsonNode> found =
        stream(search(kind, name))
            .filter(entity -> entity.path("canonicalName").asText().equals(name))
            .toList();
    assertEquals(1, found.size(), () -> name + ": " + found);
    return found.get(0);
  }

  private JsonNode search(String kind, String name) {
    return stack.data(SEARCH, Map.of("name", name, "kind", kind)).path("entities").path("nodes");
  }

  private Set<String> pagesOf(String numbers) {
    return Set.of(numbers.split(" ")).stream()
        .map(page -> SampleStack.globalId("Article", stack.id(page)))
        .collect(Collectors.toSet());
  }

  private static Set<String> articlesOf(JsonNode entity) {
    List<String> ids = texts(entity.path("articles").path("nodes"), "id");
    assertEquals(ids.size(), entity.path("articleCount").asInt());
    return Set.copyOf(ids);
  }
}

package io.dateline.gateway.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import graphql.GraphQL;
import io.dateline.gateway.fake.WithFakeServices;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway answers in English on a machine with a German locale. */
@QuarkusTest
class ForeignLocaleTest extends WithFakeServices {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void set_a_german_locale() {
    Locale.setDefault(Locale.GERMANY);
    ResourceBundle.clearCache(GraphQL.class.getClassLoader());
  }

  @AfterEach
  void restore_the_locale() {
    Locale.setDefault(before);
    ResourceBundle.clearCache(GraphQL.class.getClassLoader());
  }

  @Test
  void graphql_java_has_german_texts() {
    assertNotEquals(
        ResourceBundle.getBundle("i18n.Validation", Locale.ROOT).getLocale(),
        ResourceBundle.getBundle("i18n.Validation", Locale.ENGLISH).getLocale());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ nothing }",
        "{ articles( }",
        "{ articles }",
        "{ articles(orderBy: SOMEHOW) { totalCount } }",
        "{ articles(first: true) { totalCount } }",
        "{ __typename @skip }",
        "query($k: [EntityKind!]) { article(id: 3) { mentions(kinds: $k) { nothing } } }",
        "mutation { ingest(pages: [{tex: \"a\"}]) { status } }"
      })
  void errors_are_in_english(String query) {
    String german = message(ask(query));
    Locale.setDefault(Locale.ENGLISH);
    ResourceBundle.clearCache(GraphQL.class.getClassLoader());
    // Refused documents are not cached, so their texts are created anew.
    assertEquals(message(ask(query)), german);
  }

  @Test
  void errors_about_variables_are_in_english() {
    JsonPath answer =
        ask(
            "query($k: [EntityKind!]) { article(id: 3) { mentions(kinds: $k) { text } } }",
            Map.of("k", java.util.List.of("NOBODY")));
    assertEquals(
        "The variable k does not have a value of the type [EntityKind!]. A value is one of DATE,"
            + " DEMONYM, FACILITY, LAW, MONEY, ORGANIZATION, PERSON, PLACE, QUANTITY.",
        message(answer));
  }

  private static String message(JsonPath answer) {
    String message = answer.getString("errors[0].message");
    assertNotNull(message);
    return message;
  }
}

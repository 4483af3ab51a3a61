package io.dateline.evaluation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final Table TABLE =
      new Table(
          "This beside that.",
          List.of("F1", "pages"),
          List.of(
              new Table.Row("rules", List.of(0.8251, 12)),
              new Table.Row("trees", List.of(1234.0, "none"))),
          List.of("One page was left out."));

  @Test
  void columns_are_aligned_and_figures_as_long_as_they_mean_something() {
    assertEquals(
        """
        This beside that.

                  F1  pages
        rules  0.825     12
        trees   1234   none

        One page was left out.
        """,
        TABLE.text());
  }

  @Test
  void a_table_without_remarks_ends_with_its_last_row() {
    Table table =
        new Table("What.", List.of("n"), List.of(new Table.Row("a", List.of(12.34))), List.of());
    assertEquals("What.\n\n      n\na  12.3\n", table.text());
  }

  @Test
  void programs_get_the_same_figures_unrounded() throws IOException {
    JsonNode json = new ObjectMapper().readTree(TABLE.json());
    assertEquals("This beside that.", json.path("what").asText());
    assertEquals("rules", json.path("rows").path(0).path("name").asText());
    assertEquals(0.8251, json.path("rows").path(0).path("F1").asDouble());
    assertEquals("none", json.path("rows").path(1).path("pages").asText());
    assertEquals("One page was left out.", json.path("remarks").path(0).asText());
  }
}

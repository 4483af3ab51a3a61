package io.dateline.entities.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          She said "yes" and left.              | yes
          She said “yes” and left.              | yes
          She said ‘yes’ and left.              | yes
          She said 'yes' and left.              | yes
          She said «yes» and left.              | yes
          She said „yes“ and left.              | yes
          'It's the workers' turn,' she said.   | It's the workers' turn,
          “He said ‘no’ twice,” she said.       | He said ‘no’ twice,
          """)
  void marks_of_all_kinds_hold_words(String text, String words) {
    assertEquals(List.of(words), inside(text));
  }

  @Test
  void apostrophes_and_feet_are_no_marks() {
    assertEquals(List.of(), inside("The dogs' dinner, rock 'n' roll, 6'2\" tall, the '90s."));
  }

  @Test
  void a_mark_that_is_not_closed_opens_to_the_end() {
    String text = "“We go on";
    assertTrue(QuotationFinder.in(text, 0, text.length()).get(0).open());
    assertEquals(List.of("We go on"), inside(text));
  }

  private static List<String> inside(String text) {
    return QuotationFinder.in(text, 0, text.length()).stream()
        .map(q -> q.inner().of(text))
        .toList();
  }
}

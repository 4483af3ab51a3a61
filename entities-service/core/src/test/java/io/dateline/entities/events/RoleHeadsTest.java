package io.dateline.entities.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.extraction.TestPipeline;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom an act is done. */
class RoleHeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway imposed sanctions on Belarus on Monday.                    | Belarus
          Rebels attacked an army base on Monday.                           | army base
          Sweden donated five ambulances to Moldova.                        | Moldova
          The police arrested seven members of the group on Monday.         | seven members of the group
          Denmark condemned Russia and Belarus on Monday.                   | Russia, Belarus
          """)
  void the_one_that_an_act_is_done_to_is_found_where_it_stands(String text, String recipients) {
    Event event = TestPipeline.extract(text).events().get(0);
    List<String> found = event.recipients().stream().map(p -> p.span().of(text)).toList();
    assertEquals(recipients, String.join(", ", found));
  }
}

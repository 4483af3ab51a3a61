package io.dateline.entities.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.mentions.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageOwnersTest {

  /** Returns the office of the first mention with these words: {@code Title @ owner}. */
  private static String office(String person, String text) {
    Mention mention =
        TestPipeline.extract(text).mentions().stream()
            .filter(m -> m.span().of(text).equals(person) && m.office() != null)
            .findFirst()
            .orElseThrow();
    return mention.office().title()
        + " @ "
        + (mention.officeOf() == null ? "nobody" : mention.officeOf().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rosa Prado | LIMA - Mines will close. Environment Minister Rosa Prado signed it.              | Environment Minister @ Peru
          Rosa Prado | Peru will close mines. Peru is big. Environment Minister Rosa Prado signed it.   | Environment Minister @ Peru
          Rosa Prado | Peru and Chile talked. Environment Minister Rosa Prado signed it.                | Environment Minister @ nobody
          Rosa Prado | LIMA - Mines will close. President Rosa Prado said China would pay.              | President @ nobody
          Rosa Prado | LIMA - The union met. The union's President Rosa Prado spoke.                    | President @ nobody
          Rosa Prado | OTTAWA - Mines will close. President Rosa Prado said so.                         | President @ nobody
          Rosa Prado | Mines will close, the Chancellor of the Exchequer, Rosa Prado, said.             | Chancellor of the Exchequer @ United Kingdom
          Rosa Prado | Sen. Rosa Prado, D-Ohio, said so.                                                | Senator @ United States
          Rosa Prado | The Central Bank of Nigeria acted. The governor, Rosa Prado, said so.            | Governor @ Central Bank of Nigeria
          Rosa Prado | The World Bank met, its president, Rosa Prado, said.                             | President @ World Bank
          """)
  void a_bare_office_has_the_owner_that_the_page_leaves(
      String person, String text, String expected) {
    assertEquals(expected, office(person, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rosa Prado | Norway's trade minister, Ed Moen, spoke. Her Peruvian counterpart, Rosa Prado, did not. | Trade Minister @ Peru
          Rosa Prado | The World Bank, whose president is Rosa Prado, met.                                     | President @ World Bank
          Rosa Prado | Peruvian President Ed Moen and Foreign Minister Rosa Prado met France and Chile.        | Foreign Minister @ Peru
          Rosa Prado | Peru's president, Ed Moen, and deputy premier and foreign minister Rosa Prado met.       | Foreign Minister @ Peru
          Rosa Prado | The World Bank, headed by Rosa Prado, met.                                              | Head @ World Bank
          """)
  void an_office_has_the_owner_that_the_words_around_name(
      String person, String text, String expected) {
    assertEquals(expected, office(person, text));
  }
}

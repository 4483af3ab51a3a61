package io.dateline.entities.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.text.NameRuns.TokenRange;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawFinderTest {

  private static final LawFinder FINDER = new LawFinder(TestLanguages.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They left the Paris Agreement.                        | Paris Agreement
          It was banned under Title 42.                         | Title 42
          It breaks UN Security Council Resolution 2231.        | UN Security Council Resolution 2231
          The Immigration and Nationality Act is old.           | Immigration and Nationality Act
          He signed the Treaty on Open Skies.                   | Treaty on Open Skies
          See Article 19 of the Constitution of Ruritania.      | Article 19 of the Constitution of Ruritania
          That is a matter of the First Amendment.              | First Amendment
          The Clean Rivers Act of 1988 says so.                 | Clean Rivers Act of 1988
          They passed the Clean Lakes Act on Monday.            | Clean Lakes Act
          The Clean Lakes Act in May drew protests.             | Clean Lakes Act
          He signed the Treaty of Riga and the bill.            | Treaty of Riga
          """)
  void a_law_is_found_by_the_form_of_its_name(String text, String words) {
    Sentence sentence = Sentences.one(text);
    List<TokenRange> runs = FINDER.in(sentence);
    assertEquals(1, runs.size(), runs.toString());
    assertEquals(words, sentence.span(runs.get(0).from(), runs.get(0).to()).of(text));
  }

  @Test
  void laws_joined_by_and_are_several() {
    String text = "The Clean Lakes Act and Clear Sky Act apply.";
    Sentence sentence = Sentences.one(text);
    List<String> laws =
        FINDER.in(sentence).stream()
            .map(run -> sentence.span(run.from(), run.to()).of(text))
            .toList();
    assertEquals(List.of("Clean Lakes Act", "Clear Sky Act"), laws);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An agreement was reached.",
        "Act now, she said.",
        "He spoke at the Democratic National Convention.",
        "Rivals Sign New Trade Agreement In Lima"
      })
  void other_words_are_no_laws(String text) {
    assertEquals(List.of(), FINDER.in(Sentences.one(text)));
  }
}

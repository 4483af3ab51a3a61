package io.dateline.entities.facilities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.text.NameRuns.TokenRange;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Sentences;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityFinderTest {

  private static final FacilityFinder FINDER = new FacilityFinder(TestLanguages.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They landed at Heathrow Airport.               | Heathrow Airport
          The Golden Gate Bridge was closed.             | Golden Gate Bridge
          He spoke at Ramstein Air Base in May.          | Ramstein Air Base
          She was born in the Palace of Holyrood.        | Palace of Holyrood
          Crowds stood outside the White House.          | White House
          He was held in Luzira prison.                  | Luzira prison
          They met at the Adelsberg Conference Centre.   | Adelsberg Conference Centre
          The plant is Zaporizhzhia Nuclear Power Plant. | Zaporizhzhia Nuclear Power Plant
          """)
  void a_building_is_found_by_its_head_noun(String text, String words) {
    Sentence sentence = Sentences.one(text);
    List<TokenRange> runs = FINDER.in(sentence);
    assertEquals(1, runs.size(), runs.toString());
    assertEquals(words, sentence.span(runs.get(0).from(), runs.get(0).to()).of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The White House said no.",
        "A bridge was closed.",
        "Outside White House officials nobody knew.",
        "Bridge Closed For Third Day In Old Town"
      })
  void governments_and_common_nouns_are_no_buildings(String text) {
    assertEquals(List.of(), FINDER.in(Sentences.one(text)));
  }
}

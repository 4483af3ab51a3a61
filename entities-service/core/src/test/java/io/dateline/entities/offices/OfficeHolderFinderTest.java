package io.dateline.entities.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.names.FakeNameTagger;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names are given by the test, so that no name model is needed. */
class OfficeHolderFinderTest {

  private static final OfficePhraseFinder PHRASES = new OfficePhraseFinder(TestLanguages.ENGLISH);
  private static final OfficeHolderFinder FINDER = new OfficeHolderFinder(TestLanguages.ENGLISH);
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final FakeNameTagger NAMES =
      new FakeNameTagger()
          .with(NameKind.PERSON, "Jane Roe", "Ed Doe")
          .with(NameKind.ORGANIZATION, "World Bank");

  /** Returns each holder with the title: {@code Jane Roe: President}. */
  private static String holders(String text) {
    Sentence sentence = Sentences.one(text);
    List<Name> names = NAMES.names(sentence.words());
    SentencePlaces places = GAZETTEER.in(sentence);
    List<OfficeHolderFinder.OfficeHolding> found =
        new ArrayList<>(FINDER.in(sentence, names, PHRASES.in(sentence, names, places)));
    found.addAll(FINDER.byVerb(sentence, names, places));
    return found.stream()
        .map(
            holding ->
                String.join(
                        " ",
                        sentence.words().subList(holding.person().from(), holding.person().to()))
                    + ": "
                    + holding.phrase().office().title())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Jane Roe spoke.                               | Jane Roe: President
          The foreign minister, Jane Roe, spoke.                  | Jane Roe: Foreign Minister
          Jane Roe, the foreign minister, spoke.                  | Jane Roe: Foreign Minister
          Jane Roe, 45, a teacher and mayor, spoke.               | ''
          Jane Roe, 45, the mayor, spoke.                         | Jane Roe: Mayor
          Jane Roe became prime minister.                         | Jane Roe: Prime Minister
          Presidents Jane Roe and Ed Doe met.                     | Jane Roe: President; Ed Doe: President
          The army chief, General Jane Roe, spoke.                | Jane Roe: Army Chief
          The envoy for the northern valley, Jane Roe, spoke.     | Jane Roe: Envoy
          Jane Roe, who heads the World Bank, spoke.              | Jane Roe: Head
          Jane Roe, who heads the World Bank's team, spoke.       | ''
          After he met Jane Roe, Mexico's president said nothing. | ''
          Jane Roe met the president.                             | ''
          """)
  void an_office_is_tied_to_the_person_who_holds_it(String text, String expected) {
    assertEquals(expected, holders(text));
  }
}

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Returns each holder with the titles: {@code Jane Roe: President + Chair}. */
  private static String holders(String text) {
    Sentence sentence = Sentences.one(text);
    List<Name> names = NAMES.names(sentence.words());
    SentencePlaces places = GAZETTEER.in(sentence);
    OfficeSentence around =
        new OfficeSentence(sentence, names, places, Optional.empty(), LocalDate.of(2024, 3, 5));
    List<OfficeHolderFinder.OfficeHolding> found =
        new ArrayList<>(FINDER.in(around, PHRASES.in(sentence, names, places)));
    found.addAll(FINDER.byVerb(around));
    return found.stream()
        .map(
            holding ->
                String.join(
                        " ",
                        sentence.words().subList(holding.person().from(), holding.person().to()))
                    + ": "
                    + holding
                        .phrases()
                        .map(
                            phrase ->
                                (phrase.office().former() ? "former " : "")
                                    + phrase.office().title()
                                    + owner(sentence, phrase))
                        .collect(Collectors.joining(" + ")))
        .collect(Collectors.joining("; "));
  }

  private static String owner(Sentence sentence, OfficePhrase phrase) {
    if (phrase.country() != null) {
      return " @ " + phrase.country().name();
    }
    return phrase.ownerAt() < 0 ? "" : " @ " + sentence.token(phrase.ownerAt()).text();
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
          Jane Roe, who heads the World Bank, spoke.              | Jane Roe: Head @ World
          Jane Roe, who heads the World Bank's team, spoke.       | ''
          After he met Jane Roe, Mexico's president said nothing. | ''
          Jane Roe met the president.                             | ''
          The bishop of the see of Lund, Jane Roe, spoke.         | Jane Roe: Bishop
          He wrote to the head of the board in May, Jane Roe said. | ''
          The premier, Dr Jane Roe, spoke.                        | Jane Roe: Premier
          Peruvian Premier Sheikh Jane Roe spoke.                 | Jane Roe: Premier @ Peru
          Minister of Health, Jane Roe, spoke.                    | Jane Roe: Minister of Health
          """)
  void an_office_is_tied_to_the_person_who_holds_it(String text, String expected) {
    assertEquals(expected, holders(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Roe, the mayor from 1990 to 1996, spoke.                 | Jane Roe: former Mayor
          Jane Roe, mayor between 1990 and 1996, spoke.                 | Jane Roe: former Mayor
          Jane Roe, mayor until June 2012, spoke.                       | Jane Roe: former Mayor
          Jane Roe, mayor in 2003, spoke.                               | Jane Roe: former Mayor
          Jane Roe, mayor (1990-96), spoke.                             | Jane Roe: former Mayor
          The mayor from 1990 to 1996, Jane Roe, spoke.                 | Jane Roe: former Mayor
          Jane Roe, who served as mayor until 2019, spoke.              | Jane Roe: former Mayor
          Jane Roe was the mayor from 1990 to 1996.                     | Jane Roe: former Mayor
          Jane Roe became mayor in 2003.                                | Jane Roe: Mayor
          Jane Roe, mayor since 2019, spoke.                            | Jane Roe: Mayor
          Jane Roe, mayor from 2022 to 2028, spoke.                     | Jane Roe: Mayor
          Jane Roe was mayor.                                           | ''
          """)
  void years_that_have_ended_make_an_office_former(String text, String expected) {
    assertEquals(expected, holders(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The premiers of Peru and Chile, Jane Roe and Ed Doe, met.     | Jane Roe: Premier @ Peru; Ed Doe: Premier @ Chile
          The premiers of Peru and Chile – Jane Roe and Ed Doe – met.   | Jane Roe: Premier @ Peru; Ed Doe: Premier @ Chile
          Peruvian and Chilean premiers Jane Roe and Ed Doe met.        | Jane Roe: Premier @ Peru; Ed Doe: Premier @ Chile
          Premiers Jane Roe of Peru and Ed Doe of Chile met.            | Jane Roe: Premier; Ed Doe: Premier
          The premiers of Peru and Chile, Jane Roe said, will meet.     | ''
          """)
  void owners_and_holders_of_one_title_are_in_the_same_order(String text, String expected) {
    assertEquals(expected, holders(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peruvian Vice Chancellor and Economy Minister Jane Roe spoke. | Jane Roe: Vice Chancellor @ Peru + Economy Minister @ Peru
          Peruvian Deputy Premier and Economy Minister Jane Roe spoke.  | Jane Roe: Economy Minister @ Peru + Deputy Premier @ Peru
          Jane Roe, crown princess and commander of Peru, spoke.        | Jane Roe: Crown Princess @ Peru + Commander @ Peru
          Peru's deputy premier and foreign minister, Jane Roe, spoke.  | Jane Roe: Foreign Minister @ Peru + Deputy Premier @ Peru
          The founder and CEO of the World Bank, Jane Roe, spoke.       | Jane Roe: CEO @ World + Founder @ World
          The premier and Foreign Minister Jane Roe met.                | Jane Roe: Foreign Minister
          The premier and Peru's foreign minister, Jane Roe, met.       | Jane Roe: Foreign Minister @ Peru
          """)
  void two_joined_offices_belong_to_one_person_and_share_their_owner(String text, String expected) {
    assertEquals(expected, holders(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Roe, premier of Peru and chair of the party, spoke.      | Jane Roe: Premier @ Peru + Chair
          Jane Roe, chair of the party and premier of Peru, spoke.      | Jane Roe: Chair + Premier @ Peru
          Jane Roe is premier of Peru and head of the World Bank.       | Jane Roe: Premier @ Peru + Head @ World
          Jane Roe, the head of the World Bank and the premier of Peru, spoke. | Jane Roe: Head @ World + Premier @ Peru
          Jane Roe, the former premier and current mayor, spoke.        | Jane Roe: former Premier + Mayor
          Jane Roe, former mayor and current premier of Peru, spoke.    | Jane Roe: former Mayor + Premier @ Peru
          Jane Roe, the mayor and World Bank president, spoke.          | Jane Roe: Mayor + President @ World
          Jane Roe, a former mayor and senator, spoke.                  | Jane Roe: former Mayor + former Senator
          Former Mayor and Senator Jane Roe spoke.                      | Jane Roe: Senator + former Mayor
          Jane Roe, founder, chairman and CEO of the World Bank, spoke. | Jane Roe: Founder @ World + Chairman @ World + CEO @ World
          The founder, chairman and CEO of the World Bank, Jane Roe, spoke. | Jane Roe: CEO @ World + Chairman @ World + Founder @ World
          """)
  void each_office_of_a_phrase_reaches_the_person(String text, String expected) {
    assertEquals(expected, holders(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Roe, the mayor, and Senator Ed Doe met.                  | Jane Roe: Mayor; Ed Doe: Senator
          Jane Roe, the mayor and Senator Ed Doe met.                   | Jane Roe: Mayor; Ed Doe: Senator
          He met Jane Roe, the head of the World Bank and the premier of Peru. | Jane Roe: Head @ World
          The president, premier and foreign minister met Jane Roe.     | ''
          Jane Roe, the mayor, and the senators met.                    | Jane Roe: Mayor
          """)
  void offices_of_several_people_are_not_one_persons(String text, String expected) {
    assertEquals(expected, holders(text));
  }
}

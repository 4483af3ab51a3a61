package io.dateline.entities.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.names.FakeNameTagger;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names are given by the test, so that no name model is needed. */
class OfficePhraseFinderTest {

  private static final OfficePhraseFinder FINDER = new OfficePhraseFinder(TestLanguages.ENGLISH);
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final FakeNameTagger NAMES =
      new FakeNameTagger()
          .with(NameKind.PERSON, "Jane Roe", "Ed Doe")
          .with(NameKind.ORGANIZATION, "World Bank", "Example Institute")
          .with(NameKind.PLACE, "Galway", "Texas");

  private static List<OfficePhrase> phrases(Sentence sentence) {
    List<Name> names = NAMES.names(sentence.words());
    return FINDER.in(sentence, names, GAZETTEER.in(sentence));
  }

  /** Returns the first phrase of a text: {@code former Title @ owner}. */
  private static String first(String text) {
    Sentence sentence = Sentences.one(text);
    OfficePhrase phrase = phrases(sentence).get(0);
    String owner =
        phrase.country() != null
            ? phrase.country().name()
            : phrase.ownerAt() < 0 ? "nobody" : sentence.token(phrase.ownerAt()).text();
    return (phrase.office().former() ? "former " : "")
        + phrase.office().title()
        + " @ "
        + owner
        + (phrase.plural() ? " (plural)" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mexico's president spoke.                            | President @ Mexico
          Chilean Foreign Minister Jane Roe spoke.             | Foreign Minister @ Chile
          The president of the World Bank spoke.               | President @ World
          Texas Gov. Jane Roe spoke.                           | Governor @ Texas
          Jane Roe is mayor of the western city of Galway.     | Mayor @ Galway
          An analyst at the think tank Example Institute said. | Analyst @ Example
          The former prime minister of Peru spoke.             | former Prime Minister @ Peru
          The ex-president spoke.                              | former President @ nobody
          Peru's ambassador to the United States spoke.        | Ambassador @ Peru
          The ambassador to the United States spoke.           | Ambassador @ nobody
          The Chilean director Jane Roe spoke.                 | Director @ nobody
          Egypt's foreign ministry spokesman spoke.            | Spokesman @ Egypt
          Lt. Gen. Jane Roe spoke.                             | Lieutenant General @ nobody
          The defence and security minister spoke.             | Defence and Security Minister @ nobody
          Presidents Jane Roe and Ed Doe met.                  | President @ nobody (plural)
          The minister of electricity, Jane Roe, spoke.        | Minister of Electricity @ nobody
          Texas Lt. Gov. Jane Roe spoke.                       | Lieutenant Governor @ Texas
          The shadow transport secretary spoke.                | Shadow Transport Secretary @ nobody
          Incoming Peruvian President Jane Roe spoke.          | Incoming President @ Peru
          Acting former Peruvian minister Jane Roe spoke.      | former Acting Minister @ Peru
          The caretaker premier of Peru spoke.                 | Caretaker Premier @ Peru
          Trade Minister-designate Jane Roe spoke.             | Trade Minister-designate @ nobody
          The president elect spoke.                           | President Elect @ nobody
          The murdered mayor of Galway was honoured.           | former Mayor @ Galway
          Energy Secretary nominee Jane Roe spoke.             | Energy Secretary Nominee @ nobody
          Secretary of State pick Jane Roe spoke.              | Secretary of State Pick @ nobody
          Prospective candidate Jane Roe spoke.                | Candidate @ nobody
          The candidate for mayor of Galway spoke.             | Candidate for Mayor @ Galway
          Sens. Jane Roe and Ed Doe met.                       | Senator @ nobody (plural)
          Galway County Sheriff Jane Roe spoke.                | Sheriff @ nobody
          """)
  void a_phrase_states_title_time_and_owner(String text, String expected) {
    assertEquals(expected, first(text));
  }

  @Test
  void a_sentence_may_state_several_offices_that_do_not_overlap() {
    List<OfficePhrase> phrases =
        phrases(Sentences.one("Mexico's president met Chile's foreign minister."));
    assertEquals(
        List.of("President", "Foreign Minister"),
        phrases.stream().map(phrase -> phrase.office().title()).toList());
  }

  @Test
  void nobody_holds_an_office_that_is_only_hoped_for() {
    assertEquals(List.of(), phrases(Sentences.one("Would-be governor Jane Roe left.")));
    assertEquals(List.of(), phrases(Sentences.one("Aspiring Texas governor Jane Roe left.")));
  }

  @Test
  void words_without_a_head_state_no_office() {
    assertEquals(List.of(), phrases(Sentences.one("The foreign policy of Mexico changed.")));
  }

  @Test
  void keys_ignore_the_order_and_the_spelling_of_words() {
    assertEquals(
        Office.of("secretary of homeland security").key(),
        Office.of("Homeland Security Secretary").key());
    assertEquals(
        Office.of("Defence Minister").key(),
        Office.of("defense minister", OfficeState.FORMER).key());
    assertEquals("Secretary of State", Office.of("secretary of state").title());
    assertEquals("CEO", Office.of("ceo").title());
  }
}

package io.dateline.entities.offices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
class OfficeStateTest {

  private static final OfficePhraseFinder FINDER = new OfficePhraseFinder(TestLanguages.ENGLISH);
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final FakeNameTagger NAMES =
      new FakeNameTagger()
          .with(NameKind.PERSON, "Jane Roe")
          .with(NameKind.ORGANIZATION, "Acting Company", "World Bank")
          .with(NameKind.PLACE, "Galway", "Texas");

  private static Office office(String text) {
    Sentence sentence = Sentences.one(text);
    List<Name> names = NAMES.names(sentence.words());
    return FINDER.in(sentence, names, GAZETTEER.in(sentence)).get(0).office();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          President-elect Jane Roe spoke.                  | President-elect                | ELECT
          The president elect spoke.                       | President Elect                | ELECT
          Gov.-elect Jane Roe spoke.                       | Governor-elect                 | ELECT
          Peru's prime minister-designate spoke.           | Prime Minister-designate       | DESIGNATE
          Secretary of State-designate Jane Roe spoke.     | Secretary of State-designate   | DESIGNATE
          Energy Secretary nominee Jane Roe spoke.         | Energy Secretary Nominee       | NOMINEE
          Secretary of State pick Jane Roe spoke.          | Secretary of State Pick        | NOMINEE
          Mexico's acting foreign minister spoke.          | Acting Foreign Minister        | ACTING
          Acting Mexican Foreign Minister Jane Roe spoke.  | Acting Foreign Minister        | ACTING
          The deputy acting director spoke.                | Deputy Acting Director         | ACTING
          The interim mayor of Galway spoke.               | Interim Mayor                  | INTERIM
          The transitional president of Peru spoke.        | Transitional President         | INTERIM
          The caretaker premier of Peru spoke.             | Caretaker Premier              | CARETAKER
          Incoming Texas Governor Jane Roe spoke.          | Incoming Governor              | INCOMING
          The outgoing Chilean president spoke.            | President                      | OUTGOING
          Mexico's outgoing president spoke.               | President                      | OUTGOING
          Lame-duck Mexican President Jane Roe spoke.      | President                      | OUTGOING
          The late prime minister of Peru was honoured.    | Prime Minister                 | LATE
          The slain Galway mayor was honoured.             | Mayor                          | LATE
          The former prime minister of Peru spoke.         | Prime Minister                 | FORMER
          Then-President Jane Roe spoke.                   | President                      | FORMER
          Then-Texas Governor Jane Roe spoke.              | Governor                       | FORMER
          The ex-president spoke.                          | President                      | FORMER
          Jane Roe, formerly mayor of Galway, spoke.       | Mayor                          | FORMER
          The current mayor of Galway spoke.               | Mayor                          | none
          President Jane Roe spoke.                        | President                      | none
          The candidate for mayor of Galway spoke.         | Candidate for Mayor            | none
          """)
  void a_phrase_states_how_the_office_is_held(String text, String title, OfficeState state) {
    assertEquals(new Office(title, state), office(text));
  }

  @Test
  void a_past_state_wins_over_the_words_beside_it() {
    assertEquals(OfficeState.FORMER, office("The former acting mayor spoke.").state());
    assertEquals(OfficeState.FORMER, office("Then-President-elect Jane Roe spoke.").state());
    assertEquals(OfficeState.LATE, office("The late former mayor was honoured.").state());
    assertEquals(OfficeState.OUTGOING, office("The outgoing interim mayor spoke.").state());
  }

  @Test
  void a_word_in_the_name_of_the_owner_is_no_state() {
    assertEquals(null, office("The Acting Company director Jane Roe spoke.").state());
  }

  @Test
  void only_late_and_former_are_past() {
    for (OfficeState state : OfficeState.values()) {
      boolean past = state == OfficeState.LATE || state == OfficeState.FORMER;
      assertEquals(past, Office.of("mayor", state).former(), state.name());
    }
    assertFalse(Office.of("mayor").former());
    assertTrue(Office.of("mayor", OfficeState.ACTING).asFormer().former());
    assertEquals(OfficeState.LATE, Office.of("mayor", OfficeState.LATE).asFormer().state());
  }
}

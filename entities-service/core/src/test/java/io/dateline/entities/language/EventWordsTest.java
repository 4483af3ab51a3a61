package io.dateline.entities.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {

  private static final EventWords WORDS = LanguagePack.load("en").events();

  @ParameterizedTest
  @CsvSource({
    "denounces, ACCUSE",
    "denied, ",
    "deporting, COERCE",
    "banned, COERCE",
    "called on, REQUEST",
    "urging, REQUEST",
    "ratifies, SUPPORT",
    "withdrew, RETREAT",
    "protests, PROTEST",
    "embargos, SANCTION",
    "summits, CONSULT"
  })
  void inflected_words_have_the_type_of_their_base_form(String words, EventType type) {
    assertEquals(Optional.ofNullable(type), WORDS.typeOf(words));
  }

  @Test
  void words_with_several_senses_hint_at_each_type() {
    float[] hints = WORDS.hints(List.of("nurses", "strike", "over", "pay"), 1).orElseThrow();
    assertTrue(hints[EventType.ASSAULT.ordinal()] > 0);
    assertTrue(hints[EventType.PROTEST.ordinal()] > 0);
    assertEquals(0, hints[EventType.AID.ordinal()]);
  }

  @Test
  void a_word_that_names_no_event_hints_at_nothing() {
    assertEquals(Optional.empty(), WORDS.hints(List.of("the", "bridge", "opened"), 1));
  }

  @Test
  void the_manner_of_an_event_belongs_to_its_type() {
    assertEquals(List.of(EventMode.VISIT), WORDS.modes(EventType.CONSULT, "visited"));
    assertEquals(List.of(), WORDS.modes(EventType.ASSAULT, "visited"));
  }

  @ParameterizedTest
  @CsvSource({
    "norway plans to expel, 3, PLANNED",
    "norway would not expel, 3, DENIED",
    "norway may expel, 2, HYPOTHETICAL",
    "it will vote but norway expelled, 5, HAPPENED"
  })
  void cues_in_the_clause_give_the_modality(String sentence, int trigger, Modality modality) {
    assertEquals(modality, WORDS.modality(List.of(sentence.split(" ")), trigger));
  }
}

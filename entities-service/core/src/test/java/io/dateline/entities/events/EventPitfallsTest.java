package io.dateline.entities.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.extraction.TestPipeline;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that tell another event than their words suggest. */
class EventPitfallsTest {

  private static List<Event> events(String text) {
    return TestPipeline.extract(text).events();
  }

  private static List<String> kinds(String text) {
    return events(text).stream().map(event -> event.type() + " " + event.modality()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Spain urged both armies to de-escalate.                               | REQUEST HAPPENED
          Iran threatened to close the strait if its tankers were stopped.      | THREATEN HAPPENED
          Ferry crews in Piraeus called off a walkout before it began.          | PROTEST DENIED
          """)
  void the_act_decides_and_not_its_words(String text, String kind) {
    assertEquals(List.of(kind), kinds(text));
  }

  @Test
  void a_judge_who_throws_out_a_suit_rejects_it() {
    String text =
        "A federal judge in Denver threw out the lawsuit against the governor on Tuesday.";
    Event event =
        events(text).stream()
            .filter(e -> e.trigger().of(text).startsWith("threw"))
            .findFirst()
            .orElseThrow();
    assertEquals(EventType.REJECT, event.type());
    assertTrue(event.actors().get(0).span().of(text).contains("judge"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A firm in Bristol strikes a deal with the Ministry of Defence.",
        "Halvorsen Energy struck a three-year deal with Kenya on Tuesday.",
        "The airline has reached an agreement with the Kremlin on fuel."
      })
  void a_deal_of_a_company_with_a_state_or_its_body_is_an_agreement_of_both(String text) {
    Event event = events(text).get(0);
    assertEquals(EventType.AGREE, event.type());
    assertEquals(Modality.HAPPENED, event.modality());
    assertEquals(2, event.actors().size(), text);
    assertEquals(1, events(text).size());
  }

  @Test
  void a_deal_between_companies_is_no_event() {
    assertEquals(
        List.of(),
        kinds("Halvorsen Energy struck a deal with Petrosur on Tuesday, both firms said."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The party vows legal war over the count of the ballots.",
        "A firm in Bristol strikes a deal with the Ministry of Defence.",
        "The governor came under fire for his remarks.",
        "The minister fought back tears at the funeral."
      })
  void a_figure_of_speech_is_no_violence(String text) {
    assertTrue(events(text).stream().noneMatch(e -> e.type() == EventType.ASSAULT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The singer opens her tour on Friday. In 2011 she saw how a gunman attacked the camp.",
        "Forty years after the army shelled the harbour, the city remembers its dead."
      })
  void what_a_page_recalls_is_historical(String text) {
    assertTrue(events(text).stream().allMatch(e -> e.modality() == Modality.HISTORICAL));
  }

  @Test
  void a_step_that_was_taken_is_no_threat() {
    assertEquals(List.of("COERCE HAPPENED"), kinds("Iran has closed the strait to tankers."));
  }
}

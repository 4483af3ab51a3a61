package io.dateline.entities.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.extraction.TestPipeline;
import io.dateline.entities.plover.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events by the network. */
class EventFinderTest {

  private static List<Event> events(String text) {
    return TestPipeline.extract(text).events();
  }

  private static List<String> shown(String text) {
    return events(text).stream()
        .map(
            event ->
                "%s %s: %s > %s"
                    .formatted(
                        event.type(),
                        event.modality(),
                        words(event.actors(), text),
                        words(event.recipients(), text)))
        .toList();
  }

  private static String words(List<Participant> participants, String text) {
    return participants.stream().map(p -> p.span().of(text)).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway expelled two Russian diplomats on Monday.              | SANCTION HAPPENED: Norway > two Russian diplomats
          Two Russian diplomats were expelled by Norway on Monday.      | SANCTION HAPPENED: Norway > Two Russian diplomats
          The United Nations urged Israel to withdraw from the village. | REQUEST HAPPENED: United Nations > Israel
          Dockworkers in Hamburg called off a walkout before it began.  | PROTEST DENIED: Dockworkers in Hamburg >
          Norway will send tents to Morocco.                            | AID PLANNED: Norway > Morocco
          """)
  void an_act_connects_its_actors_and_recipients(String text, String event) {
    assertEquals(List.of(event), shown(text).stream().map(String::strip).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The striker attacked from the left and shot twice.",
        "The council received a flood of complaints about noise.",
        "Students felt the heat on the day they moved in.",
        "The minister said that the talks had been productive.",
        "The storm killed nine people and destroyed a bridge.",
        "The retailer rejected a takeover bid from a rival."
      })
  void what_is_no_political_act_gives_no_event(String text) {
    assertEquals(List.of(), shown(text));
  }

  @Test
  void a_pronoun_leads_to_whom_it_means() {
    String text =
        "French President Emile Roux arrived in Warsaw on Monday. He condemned Russia in a speech.";
    Event event =
        events(text).stream()
            .filter(e -> e.trigger().of(text).equals("condemned"))
            .findFirst()
            .orElseThrow();
    assertEquals("emile roux", event.actors().get(0).referent().key());
    assertEquals("FR", event.actors().get(0).countryCode());
    assertEquals("RU", event.recipients().get(0).countryCode());
  }

  @Test
  void the_two_countries_are_those_named_last() {
    String text =
        "Norway and Sweden share a border. The two countries agreed on Monday to open it.";
    List<Event> found = events(text);
    assertEquals(1, found.size());
    assertEquals(
        List.of("country:NO", "country:SE"),
        found.get(0).actors().stream().map(p -> p.referent().key()).toList());
  }

  @Test
  void an_act_of_long_ago_is_historical() {
    String text = "Norway expelled two Russian diplomats on 3 May 2020.";
    assertEquals(Modality.HISTORICAL, events(text).get(0).modality());
  }

  @Test
  void a_source_vouches_for_what_it_tells() {
    String text = "Ukraine said that Russia had attacked Kyiv on Tuesday.";
    Event event = events(text).get(0);
    assertEquals("country:UA", event.saidBy().referent().key());
    assertEquals(LocalDate.of(2024, 3, 12), event.date().from());
  }
}

package io.dateline.entities.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.places.Gazetteer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events by words alone, as the plain tagger gives them. */
class LexiconTriggersTest {

  private static final Extractor EXTRACTOR = new Extractor(PlainTagger.load(), Gazetteer.load());

  private static List<String> events(String text) {
    return EXTRACTOR
        .extract(new ArticleText(text, "en", LocalDate.of(2024, 3, 15), List.of()))
        .events()
        .stream()
        .map(
            event ->
                "%s %s %s: %s > %s"
                    .formatted(
                        event.type(),
                        event.modality(),
                        event.trigger().of(text),
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
          Norway condemned Russia on Monday.             | ACCUSE HAPPENED condemned: Norway > Russia
          Norway plans to expel diplomats from Russia.   | SANCTION PLANNED expel: Norway > diplomats
          Norway did not deport the refugees.            | COERCE DENIED deport: Norway > refugees
          Russia was condemned by Norway.                | ACCUSE HAPPENED condemned: Norway > Russia
          Norway could withdraw its troops.              | RETREAT HYPOTHETICAL withdraw: Norway > troops
          """)
  void the_nearest_participants_and_the_cues_in_front_make_an_event(String text, String event) {
    assertEquals(List.of(event), events(text));
  }

  @Test
  void a_line_about_sport_has_no_event() {
    assertEquals(List.of(), events("Norway attacked Russia early and the striker scored twice."));
  }

  @Test
  void an_act_without_a_political_actor_is_no_event() {
    assertEquals(List.of(), events("The storm killed dozens of trees in the valley."));
  }
}

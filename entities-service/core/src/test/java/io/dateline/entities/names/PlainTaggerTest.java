package io.dateline.entities.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTaggerTest {

  /** This floor is no aim: a broken feature costs far more than the margin. */
  private static final double MIN_F1 = 0.75;

  private static final PlainTagger TAGGER = PlainTagger.load();

  @Test
  void names_in_the_sample_are_found() throws IOException {
    try (Reader file =
        new InputStreamReader(PlainTaggerTest.class.getResourceAsStream("sample.conll"), UTF_8)) {
      NameScore score = NameScore.of(ConllReader.read(file), TAGGER);
      assertTrue(score.f1() >= MIN_F1, () -> "F1 is " + score.f1() + ", wrong: " + score.wrong());
    }
  }

  @Test
  void a_name_is_more_certain_where_the_document_shows_it_whole() {
    List<String> alone = List.of("Mamani", "left", "early", ".");
    List<String> whole = List.of("Minister", "Rosa", "Mamani", "spoke", "in", "Lima", ".");
    double inCompany = confidenceOfFirst(TAGGER.tag(List.of(alone, whole)).get(0));
    assertTrue(inCompany > confidenceOfFirst(TAGGER.tag(List.of(alone)).get(0)));
  }

  private static double confidenceOfFirst(List<Name> names) {
    return names.stream()
        .filter(name -> name.from() == 0 && name.kind() == NameKind.PERSON)
        .mapToDouble(Name::confidence)
        .findFirst()
        .orElse(0);
  }

  @Test
  void empty_input_gives_nothing() {
    assertEquals(List.of(), TAGGER.tag(List.of()));
    assertEquals(List.of(List.of()), TAGGER.tag(List.of(List.of())));
  }
}

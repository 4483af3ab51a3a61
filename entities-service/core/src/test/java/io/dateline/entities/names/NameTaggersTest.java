package io.dateline.entities.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTaggersTest {

  @Test
  void without_the_native_library_the_plain_tagger_works_and_says_why() {
    NameTaggers.LoadedTagger chosen =
        NameTaggers.withFallback(
            () -> {
              throw new UnsatisfiedLinkError("no onnxruntime");
            });
    assertEquals("plain-1", chosen.tagger().id());
    assertNotNull(chosen.insteadBecause());
  }

  @Test
  void the_plain_tagger_can_be_chosen() {
    NameTaggers.LoadedTagger chosen = NameTaggers.load(NameTaggers.TaggerChoice.PLAIN);
    assertNull(chosen.insteadBecause());
    List<String> words =
        List.of("Antony", "Blinken", "flew", "to", "Mexico", "City", "on", "Wednesday", ".");
    assertEquals(
        List.of("PERSON 0-2", "PLACE 4-6"),
        chosen.tagger().tag(List.of(words)).get(0).stream()
            .map(name -> name.kind() + " " + name.from() + "-" + name.to())
            .toList());
  }
}

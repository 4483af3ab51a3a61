package io.dateline.entities.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryWordsTest {

  @Test
  void what_is_too_long_for_a_word_is_left_out() {
    String letters = "x".repeat(5_000);
    String number = "1" + ",22".repeat(50_000);
    assertEquals(
        List.of("ferry", "1200", "sank"),
        StoryWords.stems("Ferries " + letters + " 1,200 " + number + " sank", 3));
  }
}

package io.dateline.entities.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordShapeTest {

  @Test
  void runs_of_letters_and_digits_shrink_to_one_sign() {
    assertEquals("Xx", WordShape.of("Reuters"));
    assertEquals("X.X.", WordShape.of("U.S."));
    assertEquals("Xx-Xx", WordShape.of("Ocasio-Cortez"));
    assertEquals("9.9", WordShape.of("13.90"));
    assertEquals("XxX", WordShape.of("McDONALD"));
  }

  @Test
  void a_name_begins_with_a_capital_or_with_one_behind_an_apostrophe() {
    assertTrue(WordShape.isCapitalized("Éric"));
    assertTrue(WordShape.isCapitalized("d'Estaing"));
    assertFalse(WordShape.isCapitalized("iron"));
    assertFalse(WordShape.isCapitalized(""));
  }

  @Test
  void only_capitals_are_shouted() {
    assertTrue(WordShape.isShouted("U.S."));
    assertFalse(WordShape.isShouted("Un"));
    assertFalse(WordShape.isShouted("2024"));
  }
}

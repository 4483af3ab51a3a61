package io.dateline.entities.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {

  @ParameterizedTest
  @CsvSource({
    "3|y, Countries, country",
    "1|, bridges, bridge",
    "0|, Bridge, bridge",
    "same, Leeds, Leeds",
    "9|be, was, was"
  })
  void scripts_cut_and_add_letters(String script, String word, String lemma) {
    assertEquals(lemma, LemmaScript.parse(script).lemmaOf(word));
  }
}

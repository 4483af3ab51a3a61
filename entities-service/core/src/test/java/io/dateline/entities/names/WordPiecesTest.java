package io.dateline.entities.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected ids and classes come from the code that the model was trained with. */
class WordPiecesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Honduras | 14373 | 4
          Xiomara | 8418 9626 2527 | 4
          Bárcena | 3347 27524 2050 | 4
          U.S. | 1057 1012 1055 1012 | 2
          Ocasio-Cortez | 1051 15671 3695 1011 2522 19731 2480 | 5
          don’t | 2123 1521 1056 | 1
          ½ | 1092 | 0
          1,234.5 | 1015 1010 22018 1012 1019 | 6
          Zaporizhzhia | 23564 17822 10993 2232 19436 2050 | 4
          北京 | 1781 30281 | 0
          🙂 | 100 | 0
          WHATSAPP | 2054 3736 9397 | 2
          McDonald | 9383 | 5
          iPhone | 18059 | 7
          e-mail | 1041 1011 5653 | 1
          İstanbul | 9960 | 4
          A | 1037 | 3
          9/11 | 1023 1013 2340 | 6
          Donaudampfschifffahrtsgesellschaft | 24260 14066 8737 10343 5428 4246 | 4
          """)
  void pieces_and_case_classes_are_those_of_the_models_own_tokenizer(
      String word, String ids, int letterCase) throws IOException {
    WordPieces pieces = WordPieces.read(WordPieces.class.getResourceAsStream("vocabulary.txt"));
    int[] expected = java.util.Arrays.stream(ids.split(" ")).mapToInt(Integer::parseInt).toArray();
    assertArrayEquals(expected, pieces.of(word));
    assertEquals(letterCase, LetterCase.of(word));
  }

  @Test
  void a_word_of_any_length_is_read_and_gets_no_more_pieces_than_the_model_takes()
      throws IOException {
    WordPieces pieces = WordPieces.read(WordPieces.class.getResourceAsStream("vocabulary.txt"));
    // A lookup of stretches of any length would take longer than anybody waits.
    assertEquals(6, pieces.of("ab".repeat(1_000_000)).length);
  }
}

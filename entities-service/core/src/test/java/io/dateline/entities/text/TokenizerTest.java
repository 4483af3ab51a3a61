package io.dateline.entities.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.language.TestLanguages;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private final Tokenizer tokenizer =
      new Tokenizer(
          TestLanguages.ENGLISH,
          Set.of("U.S.", "Mexico", "Israel", "Iran", "US", "China")::contains);

  @Test
  void punctuation_stands_alone_and_abbreviations_keep_their_period() {
    assertTokens(
        "Mr. Roe, of the U.S., left.", "Mr.", "Roe", ",", "of", "the", "U.S.", ",", "left", ".");
  }

  @Test
  void possessives_and_contractions_are_tokens_of_their_own() {
    assertTokens("Mexico's president didn’t say", "Mexico", "'s", "president", "did", "n’t", "say");
    assertTokens("Honduras’ president", "Honduras", "’", "president");
  }

  @Test
  void quotes_and_brackets_stand_alone() {
    assertTokens("\"Never,\" (he) said", "\"", "Never", ",", "\"", "(", "he", ")", "said");
  }

  @Test
  void a_compound_of_names_is_cut_and_a_double_name_is_not() {
    assertTokens("U.S.-Mexico border", "U.S.", "-", "Mexico", "border");
    assertTokens("Russia-held parts", "Russia", "-", "held", "parts");
    assertTokens("Kremlin-installed", "Kremlin", "-", "installed");
    assertTokens("Alexandria Ocasio-Cortez", "Alexandria", "Ocasio-Cortez");
    assertTokens("closed-door meeting", "closed-door", "meeting");
  }

  @Test
  void a_full_stop_without_its_space_parts_words_and_leaves_names_and_addresses_whole() {
    assertTokens("the town.Police came", "the", "town", ".", "Police", "came");
    assertTokens("St.Petersburg and Dr.Roe", "St.Petersburg", "and", "Dr.Roe");
    assertTokens("www.World.example Booking.com", "www.World.example", "Booking.com");
    assertTokens("a Ph.D thesis", "a", "Ph.D", "thesis");
  }

  @Test
  void amounts_keep_their_number_whole() {
    assertTokens("$1,500.50 or 30%", "$", "1,500.50", "or", "30", "%");
  }

  @Test
  void spans_point_into_the_text() {
    String text = "  «Élan» vital 🙂.";
    for (Token token : tokenizer.tokens(text, 0, text.length())) {
      assertEquals(token.text(), token.span().of(text));
    }
  }

  private void assertTokens(String text, String... words) {
    assertEquals(
        List.of(words),
        tokenizer.tokens(text, 0, text.length()).stream().map(Token::text).toList());
  }
}

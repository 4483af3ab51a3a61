package io.dateline.articles.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CreditsTest {

  @Test
  void agency_and_photographer_end_a_caption() {
    assertEquals(
        new Credits.Credited("The pier of Karsholm, March 1, 2026.", "REUTERS/Jonas Quill"),
        Credits.split("The pier of Karsholm, March 1, 2026. REUTERS/Jonas Quill").orElseThrow());
  }

  @Test
  void a_credit_may_stand_in_brackets() {
    assertEquals(
        new Credits.Credited("Fishermen wait.", "Photo: Aron Falk"),
        Credits.split("Fishermen wait. (Photo: Aron Falk)").orElseThrow());
    assertTrue(Credits.isAlone("(Getty Images)"));
    assertTrue(Credits.isAlone("Foto: Jan Quist/dpa"));
  }

  @Test
  void a_sentence_about_an_agency_is_no_credit() {
    assertTrue(Credits.split("The minister said so in an interview with Reuters").isEmpty());
    assertTrue(Credits.split("He told the news agency that he would not resign.").isEmpty());
  }
}

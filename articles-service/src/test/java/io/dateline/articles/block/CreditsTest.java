package io.dateline.articles.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

  @Test
  void a_credit_may_be_set_apart_by_brackets_a_bar_or_a_dash() {
    assertEquals(
        new Credits.Credited("Talks went on until late.", "Mira Olsen/NBN"),
        Credits.split("Talks went on until late. (Mira Olsen/NBN)").orElseThrow());
    assertEquals(
        new Credits.Credited("Talks went on until late.", "Aron Falk/Press via Norrand"),
        Credits.split("Talks went on until late. | Aron Falk/Press via Norrand").orElseThrow());
    assertEquals(
        new Credits.Credited("During the talks.", "© Norrand"),
        Credits.split("During the talks. — © Norrand").orElseThrow());
  }

  @Test
  void two_names_with_a_stroke_are_a_credit() {
    assertEquals(
        new Credits.Credited("", "Mira Olsen/Norrand Press"),
        Credits.split("Mira Olsen/Norrand Press").orElseThrow());
    assertTrue(Credits.split("The ferry ran on wind and/or sun").isEmpty());
  }

  @Test
  void a_name_without_the_end_of_a_sentence_may_follow_a_caption() {
    assertTrue(Credits.followsCaption("Norrand Times"));
    assertTrue(Credits.followsCaption("(Photos by Mira Olsen)"));
    assertFalse(Credits.followsCaption("Mira Olsen."));
    assertFalse(Credits.followsCaption("The ferry leaves Velby"));
  }
}

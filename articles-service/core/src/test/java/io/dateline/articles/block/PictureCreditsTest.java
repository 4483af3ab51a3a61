package io.dateline.articles.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PictureCreditsTest {

  @Test
  void agency_and_photographer_end_a_caption() {
    assertEquals(
        new PictureCredits.CreditedCaption(
            "The pier of Karsholm, March 1, 2026.", "REUTERS/Jonas Quill"),
        PictureCredits.split("The pier of Karsholm, March 1, 2026. REUTERS/Jonas Quill")
            .orElseThrow());
  }

  @Test
  void a_credit_may_stand_in_brackets() {
    assertEquals(
        new PictureCredits.CreditedCaption("Fishermen wait.", "Photo: Aron Falk"),
        PictureCredits.split("Fishermen wait. (Photo: Aron Falk)").orElseThrow());
    assertEquals("", PictureCredits.split("(Getty Images)").orElseThrow().text());
    assertEquals("", PictureCredits.split("Foto: Jan Quist/dpa").orElseThrow().text());
  }

  @Test
  void a_sentence_about_an_agency_is_no_credit() {
    assertTrue(PictureCredits.split("The minister said so in an interview with Reuters").isEmpty());
    assertTrue(PictureCredits.split("He told the news agency that he would not resign.").isEmpty());
  }

  @Test
  void a_credit_may_be_set_apart_by_brackets_a_bar_or_a_dash() {
    assertEquals(
        new PictureCredits.CreditedCaption("Talks went on until late.", "Mira Olsen/NBN"),
        PictureCredits.split("Talks went on until late. (Mira Olsen/NBN)").orElseThrow());
    assertEquals(
        new PictureCredits.CreditedCaption(
            "Talks went on until late.", "Aron Falk/Press via Norrand"),
        PictureCredits.split("Talks went on until late. | Aron Falk/Press via Norrand")
            .orElseThrow());
    assertEquals(
        new PictureCredits.CreditedCaption("During the talks.", "© Norrand"),
        PictureCredits.split("During the talks. — © Norrand").orElseThrow());
  }

  @Test
  void two_names_with_a_stroke_are_a_credit() {
    assertEquals(
        new PictureCredits.CreditedCaption("", "Mira Olsen/Norrand Press"),
        PictureCredits.split("Mira Olsen/Norrand Press").orElseThrow());
    assertTrue(PictureCredits.split("The ferry ran on wind and/or sun").isEmpty());
  }

  @Test
  void a_name_without_the_end_of_a_sentence_may_follow_a_caption() {
    assertTrue(PictureCredits.followsCaption("Norrand Times"));
    assertTrue(PictureCredits.followsCaption("(Photos by Mira Olsen)"));
    assertFalse(PictureCredits.followsCaption("Mira Olsen."));
    assertFalse(PictureCredits.followsCaption("The ferry leaves Velby"));
  }

  @Test
  void under_a_picture_a_bracket_or_a_name_behind_the_last_sentence_is_a_credit() {
    assertEquals(
        new PictureCredits.CreditedCaption("Boats wait for the thaw.", "Norrand Library"),
        PictureCredits.ofCaption("Boats wait for the thaw. (Norrand Library)").orElseThrow());
    assertEquals(
        new PictureCredits.CreditedCaption("Boats wait for the thaw.", "Aron Falk"),
        PictureCredits.ofCaption("Boats wait for the thaw. Aron Falk").orElseThrow());
    assertEquals(
        new PictureCredits.CreditedCaption("Boats wait for the thaw.", "Norrand/Aron Falk"),
        PictureCredits.ofCaption("Boats wait for the thaw.Norrand/Aron Falk").orElseThrow());
    assertEquals(
        new PictureCredits.CreditedCaption("배들이 항구에서 기다리고 있다.", "남항일보"),
        PictureCredits.ofCaption("배들이 항구에서 기다리고 있다. 남항일보").orElseThrow());
  }

  @Test
  void a_bracket_inside_the_last_sentence_and_a_second_sentence_are_no_credit() {
    assertTrue(PictureCredits.ofCaption("The harbour board (NHB)").isEmpty());
    assertTrue(PictureCredits.ofCaption("Boats wait. The ice is thick.").isEmpty());
    assertTrue(PictureCredits.ofCaption("Mira Olsen (right) at the pier").isEmpty());
  }
}

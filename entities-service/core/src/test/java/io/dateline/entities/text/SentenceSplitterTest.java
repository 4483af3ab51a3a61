package io.dateline.entities.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.language.TestLanguages;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private final SentenceSplitter splitter =
      new SentenceSplitter(
          TestLanguages.ENGLISH, new Tokenizer(TestLanguages.ENGLISH, word -> false));

  @Test
  void sentences_end_at_periods_and_behind_closing_quotes() {
    assertSentences(
        "She left. \"We agreed.\" Then he spoke.", "She left.", "\"We agreed.\"", "Then he spoke.");
  }

  @Test
  void abbreviations_and_initials_end_no_sentence() {
    assertSentences(
        "Gen. J. P. Roe met Sen. Doe in St. Louis.", "Gen. J. P. Roe met Sen. Doe in St. Louis.");
  }

  @Test
  void a_country_in_letters_ends_a_sentence_only_before_a_word_that_begins_one() {
    assertSentences(
        "He went to the U.S. The visit was short.", "He went to the U.S.", "The visit was short.");
    assertSentences("The U.S. Senate voted.", "The U.S. Senate voted.");
  }

  @Test
  void a_name_of_one_letter_ends_a_sentence_and_an_initial_does_not() {
    assertSentences("He posted it on X. Fans read it.", "He posted it on X.", "Fans read it.");
    assertSentences("It was read by J. Roe.", "It was read by J. Roe.");
    assertSentences("Malcolm X. Roe came.", "Malcolm X. Roe came.");
  }

  @Test
  void a_line_break_ends_a_sentence_without_a_period() {
    assertSentences("Talks resume in Lima\n\nThe two met.", "Talks resume in Lima", "The two met.");
  }

  @Test
  void a_full_stop_ends_a_sentence_where_the_space_behind_it_is_missing() {
    assertSentences("He left the town.Police came.", "He left the town.", "Police came.");
  }

  @Test
  void decimals_and_ellipses_do_not_break_words() {
    assertSentences("It rose 3.5 percent... to 4.1.", "It rose 3.5 percent... to 4.1.");
  }

  @Test
  void a_text_without_any_end_is_cut_into_bounded_pieces() {
    List<Sentence> sentences = splitter.sentences("word ".repeat(10_000));
    assertTrue(sentences.stream().allMatch(sentence -> sentence.size() <= 400));
    assertEquals(10_000, sentences.stream().mapToInt(Sentence::size).sum());
  }

  @Test
  void blank_text_has_no_sentences() {
    assertEquals(List.of(), splitter.sentences(" \n\t "));
  }

  private void assertSentences(String text, String... expected) {
    assertEquals(
        List.of(expected),
        splitter.sentences(text).stream().map(sentence -> sentence.span().of(text)).toList());
  }
}

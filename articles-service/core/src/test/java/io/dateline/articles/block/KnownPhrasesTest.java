package io.dateline.articles.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This story is from the January 9, 2026 edition of The Harbour Gazette. | PROMOTION",
        "Start your 7-day Pagehoard GOLD free trial to read on | PROMOTION",
        "Save 40% OFF The Lantern Digital Access | PROMOTION",
        "Already a subscriber ? Sign In | PROMOTION",
        "Billed as CR 9.73 for the 1st month | PROMOTION",
        "Subscribe to our Newsletter | PROMOTION",
        "Follow us on our Telegram channel for the weather at sea! | PROMOTION",
        "Next In World | RELATED",
        "Others Also Read | RELATED",
        "TRENDING | RELATED",
        "Lesen Sie auch: | RELATED",
        "Te puede interesar | RELATED",
        "À lire aussi : | RELATED",
        "© 2026 Norrand Courier. All rights reserved. | LEGAL",
        "(With inputs from agencies.) | CREDIT",
        "This image is AI-generated: no ferry looks like it. | LEGAL",
        "12 Comments | COMMENTS",
        "You can now listen to articles. | LEGAL",
        "Source: AFP/rc | CREDIT",
        "Found a mistake in this article? | NAVIGATION",
        "Advertisement | PROMOTION",
        "LinkedIn Pinterest Youtube RSS | NAVIGATION",
        "Share this article | NAVIGATION"
      })
  void phrases_around_stories_are_known(String text, BlockLabel label) {
    assertEquals(label, KnownPhrases.in(block(text)).orElseThrow().label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Related parties told the court that they had never met the minister before.",
        "Share prices fell on Monday after the bank reported a loss.",
        "Copyright law is to be reformed next year, the ministry said.",
        "Trending downwards since March, the price of herring reached a low.",
        "More than forty boats stayed in the harbour.",
        "Comments by the minister caused a stir in the capital on Tuesday."
      })
  void sentences_that_begin_like_such_phrases_are_left_alone(String text) {
    assertEquals(true, KnownPhrases.in(block(text)).isEmpty(), text);
  }

  private static RawBlock block(String text) {
    return RawBlock.ofText(text, new Span(0, text.length()), false, 0, 0);
  }
}

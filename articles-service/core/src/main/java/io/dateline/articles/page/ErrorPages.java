package io.dateline.articles.page;

import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognizes pages that a server sends in place of a story: errors, refusals and tests whether the
 * reader is human.
 */
public final class ErrorPages {

  private static final Pattern PHRASE =
      Pattern.compile("(?:" + Languages.alternatives(WordList.ERROR_PAGE) + ")");

  /** Words of a heading or line that can be such a phrase. */
  private static final int MAX_PHRASE_WORDS = 25;

  /** Words of a whole page on which one such line is enough; with a story there are more. */
  private static final int MAX_PAGE_WORDS = 150;

  private ErrorPages() {}

  /**
   * Returns whether the headline begins with such a phrase, or the page has few words and a line of
   * them does.
   */
  public static boolean isOne(ParsedPage page) {
    String headline = page.metadata().headline();
    if (headline != null && begins(headline) && WordCount.of(page.body()) < MAX_PAGE_WORDS) {
      return true;
    }
    int words = 0;
    boolean found = false;
    for (Block block : page.blocks()) {
      words += WordCount.of(block.text());
      found |= begins(block.text());
    }
    return found && words <= MAX_PAGE_WORDS;
  }

  private static boolean begins(String line) {
    return WordCount.of(line) <= MAX_PHRASE_WORDS
        && PHRASE.matcher(line.strip().toLowerCase(Locale.ROOT)).lookingAt();
  }
}

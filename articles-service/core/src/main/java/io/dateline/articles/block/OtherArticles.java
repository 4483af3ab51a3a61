package io.dateline.articles.block;

import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Drops the other articles of a page that goes on with the next article below the first, or shows
 * several. The story is the article under the {@link MainHeading}.
 */
final class OtherArticles {

  /** Words of story that the article of the main heading has. */
  private static final int MIN_STORY_WORDS = 30;

  /** Words of another article before its heading: a heading below more is a subheading. */
  private static final int MAX_WORDS_BEFORE_HEADING = 30;

  /** Share of a heading's words that the main heading has if it is the same heading again. */
  private static final double SAME_HEADING = 0.6;

  /** Blocks behind a heading in which its byline or date stands. */
  private static final int MAX_BLOCKS_TO_BYLINE = 4;

  private static final int MAX_BYLINE_WORDS = 12;

  /** "By Nora Finch" below the heading of another article. */
  private static final Pattern BYLINE =
      Pattern.compile("(?i:" + Languages.alternatives(WordList.PORTRAIT_LEAD) + ") \\p{Lu}.*");

  /** "Nora Finch, 4 February 2026" below the heading of another article. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:[\\p{L}.,|:-]{1,40} ){0,5}\\d{1,2}\\.? \\p{L}{3,20}\\.? 20\\d\\d\\b.{0,20}");

  /** Headings of one page that are looked at. */
  private static final int MAX_HEADINGS = 50;

  private OtherArticles() {}

  static void drop(LabelledBlocks labels, ReadingDeadline deadline) {
    PageLayout page = labels.page();
    int main = page.html() ? MainHeading.of(page) : -1;
    if (main < 0) {
      return;
    }
    RawBlock heading = page.block(main);
    int headings = 0;
    Map<ElementNames, Integer> storyWords = new IdentityHashMap<>();
    for (int i = 0; i < page.size() && headings < MAX_HEADINGS; i++) {
      deadline.check(i);
      RawBlock other = page.block(i);
      if (i == main || !other.isHeading() || isSame(heading, other)) {
        continue;
      }
      headings++;
      ElementNames part = other.names().apartFrom(heading.names());
      boolean flat = part.isTag(other.tag());
      if (!opensArticle(page, main, i, part, flat)) {
        continue;
      }
      int end = flat ? endOfContainer(page, i) : end(page, part, i);
      int start = flat ? i : start(page, part, i);
      int words =
          flat
              ? words(labels, main, i)
              : storyWords(labels, heading.names().apartFrom(other.names()), main, storyWords);
      if (words >= MIN_STORY_WORDS && words(labels, start, i) <= MAX_WORDS_BEFORE_HEADING) {
        for (int j = start; j < end; j++) {
          if (labels.is(j, BlockLabel.BODY)) {
            labels.set(j, BlockLabel.RELATED, "of another article");
          }
        }
        i = Math.max(i, end - 1);
      }
    }
  }

  /**
   * Returns whether the heading can open another article: it has the level of the main heading, or
   * a byline in an {@code article} of its own. A heading that stands beside the main heading, and
   * not in an element of its own, needs a byline, since it can be a subheading.
   *
   * @param part the outermost element around the heading without the main heading
   * @param flat whether that element is the heading itself
   */
  private static boolean opensArticle(
      PageLayout page, int main, int heading, ElementNames part, boolean flat) {
    String tag = page.block(heading).tag();
    String mainTag = page.block(main).tag();
    boolean first = tag.equals("h1");
    boolean article = part.isTag("article");
    if (flat) {
      return first && mainTag.equals("h1") && heading > main && isSigned(page, heading);
    }
    boolean sameLevel = tag.equals(mainTag);
    return first || (article && sameLevel) || ((article || sameLevel) && isSigned(page, heading));
  }

  private static boolean isSame(RawBlock main, RawBlock other) {
    Set<String> words = new HashSet<>(Arrays.asList(LowerCaseWords.of(main.text())));
    String[] own = LowerCaseWords.of(other.text());
    int shared = 0;
    for (String word : own) {
      shared += words.contains(word) ? 1 : 0;
    }
    return own.length == 0 || (double) shared / own.length >= SAME_HEADING;
  }

  /** Returns whether a byline or a date stands right behind the heading. */
  private static boolean isSigned(PageLayout page, int heading) {
    boolean named = page.block(heading).in(StructuralContext.BYLINE_NAME);
    for (int i = heading + 1; i < Math.min(page.size(), heading + 1 + MAX_BLOCKS_TO_BYLINE); i++) {
      RawBlock block = page.block(i);
      boolean line = block.words() <= MAX_BYLINE_WORDS && !block.isHeading();
      if (line
          && ((block.in(StructuralContext.BYLINE_NAME) && !named)
              || BYLINE.matcher(block.text()).matches()
              || DATED.matcher(block.text()).matches())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of the story in the part of the main heading. */
  private static int storyWords(
      LabelledBlocks labels, ElementNames part, int main, Map<ElementNames, Integer> known) {
    return known.computeIfAbsent(
        part, p -> words(labels, start(labels.page(), p, main), end(labels.page(), p, main)));
  }

  private static int words(LabelledBlocks labels, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += labels.is(i, BlockLabel.BODY) ? labels.words(i) : 0;
    }
    return words;
  }

  private static int start(PageLayout page, ElementNames part, int block) {
    int start = block;
    while (start > 0 && page.block(start - 1).names().isWithin(part)) {
      start--;
    }
    return start;
  }

  private static int end(PageLayout page, ElementNames part, int block) {
    int end = block;
    while (end < page.size() && page.block(end).names().isWithin(part)) {
      end++;
    }
    return end;
  }

  /** Returns the end of the element that the heading stands in. */
  private static int endOfContainer(PageLayout page, int heading) {
    ElementNames container = page.block(heading).names().outer();
    return container == null ? page.size() : end(page, container, heading);
  }
}

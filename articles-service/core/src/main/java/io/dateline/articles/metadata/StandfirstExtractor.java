package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.Setting;
import io.dateline.articles.block.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the summary between headline and story: what stands there under a name that outlets give to
 * summaries, or, whatever the form, between the headline and the line of byline and date.
 */
final class StandfirstExtractor {

  private static final int LEAST_WORDS = 7;

  /**
   * A summary has one or two paragraphs; more above a byline is a story whose byline comes late.
   */
  private static final int MOST_BLOCKS = 2;

  private static final double SAME = 0.8;

  private StandfirstExtractor() {}

  static Optional<Found<String>> find(Page page, Optional<Found<String>> headline) {
    int head = headline.map(Found::blocks).filter(b -> !b.isEmpty()).map(b -> b.get(0)).orElse(-1);
    List<Integer> named = page.html() ? named(page, head) : List.of();
    if (!named.isEmpty() && leavesStory(page, named)) {
      return Optional.of(found(page, named, "name of its element", 0.8));
    }
    if (head < 0) {
      return Optional.empty();
    }
    List<Integer> above = aboveByline(page, head);
    return above.isEmpty() || !leavesStory(page, above)
        ? Optional.empty()
        : Optional.of(found(page, above, "between headline and byline", 0.7));
  }

  private static List<Integer> named(Page page, int head) {
    String description =
        page.head().meta("og:description").or(() -> page.head().meta("description")).orElse("");
    Set<String> declaredWords = Likeness.words(description);
    int bodyStart = page.labels().bodyStart();
    List<Integer> found = new ArrayList<>();
    for (int i = Math.max(0, head + 1); i < Math.min(page.size(), bodyStart + 2); i++) {
      RawBlock block = page.labels().page().block(i);
      boolean usable =
          isOpen(page, i) && Words.count(block.text()) >= LEAST_WORDS && !block.isHeading();
      boolean heading2 =
          isOpen(page, i)
              && block.isHeading()
              && Words.count(block.text()) >= LEAST_WORDS
              && i > head
              && head >= 0
              && i < bodyStart;
      boolean named = block.in(Setting.STANDFIRST_NAME) && !block.in(Setting.CLUTTER_NAME);
      boolean declared =
          i < bodyStart
              && !declaredWords.isEmpty()
              && Likeness.of(declaredWords, Likeness.words(block.text())) > SAME;
      if ((usable && (named || declared)) || (heading2 && (named || declared))) {
        found.add(i);
        if (found.size() == MOST_BLOCKS) {
          break;
        }
      }
    }
    return found;
  }

  private static List<Integer> aboveByline(Page page, int head) {
    int bodyStart = page.labels().bodyStart();
    int last = Math.min(page.size(), bodyStart + 6);
    List<Integer> paragraphs = new ArrayList<>();
    for (int i = head + 1; i < last; i++) {
      String text = page.text(i);
      boolean line =
          Words.count(text) <= 25
              && (BylineText.isBylineOrDate(text)
                  || (i + 1 < page.size()
                      && BylineText.isNames(text)
                      && BylineText.isBylineOrDate(page.text(i + 1))));
      if (line) {
        return i + 1 < page.size() && paragraphs.size() <= MOST_BLOCKS ? paragraphs : List.of();
      }
      if (isOpen(page, i)
          && Words.count(text) >= LEAST_WORDS
          && !text.equalsIgnoreCase(page.text(head))) {
        paragraphs.add(i);
      }
    }
    return List.of();
  }

  /** A summary is shorter than what it sums up; else it is the story. */
  private static boolean leavesStory(Page page, List<Integer> summary) {
    int own = summary.stream().mapToInt(i -> Words.count(page.text(i))).sum();
    int story = 0;
    for (int i = 0; i < page.size(); i++) {
      story +=
          page.labels().is(i, BlockLabel.BODY) && !summary.contains(i)
              ? Words.count(page.text(i))
              : 0;
    }
    return story > own;
  }

  private static boolean isOpen(Page page, int i) {
    return page.labels().is(i, BlockLabel.BODY) || page.labels().is(i, BlockLabel.OTHER);
  }

  private static Found<String> found(
      Page page, List<Integer> blocks, String source, double confidence) {
    return new Found<>(
        blocks.stream().map(page::text).collect(Collectors.joining("\n\n")),
        source,
        List.copyOf(blocks),
        page.labels().page().block(blocks.get(0)).rawSpan(),
        confidence);
  }
}

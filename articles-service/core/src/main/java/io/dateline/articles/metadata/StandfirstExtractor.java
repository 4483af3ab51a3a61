package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.StructuralContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the summary between headline and story: the block whose class names a summary, or the block
 * between the headline and the line of byline and date.
 */
final class StandfirstExtractor {

  private static final int MIN_WORDS = 7;

  /** Paragraphs of a summary; more paragraphs above a byline are a story with a late byline. */
  private static final int MAX_BLOCKS = 2;

  private static final double MIN_DESCRIPTION_OVERLAP = 0.8;

  private StandfirstExtractor() {}

  static Optional<ExtractedValue<String>> find(
      LabelledPage page, Optional<ExtractedValue<String>> headline) {
    int head =
        headline
            .map(ExtractedValue::blocks)
            .filter(b -> !b.isEmpty())
            .map(b -> b.get(0))
            .orElse(-1);
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

  private static List<Integer> named(LabelledPage page, int head) {
    String description =
        page.head().meta("og:description").or(() -> page.head().meta("description")).orElse("");
    Set<String> declaredWords = WordOverlap.words(description);
    int bodyStart = page.labels().bodyStart();
    List<Integer> found = new ArrayList<>();
    for (int i = Math.max(0, head + 1); i < Math.min(page.size(), bodyStart + 2); i++) {
      RawBlock block = page.labels().page().block(i);
      boolean usable = isOpen(page, i) && block.words() >= MIN_WORDS && !block.isHeading();
      boolean heading2 =
          isOpen(page, i)
              && block.isHeading()
              && block.words() >= MIN_WORDS
              && i > head
              && head >= 0
              && i < bodyStart;
      boolean named =
          block.in(StructuralContext.STANDFIRST_NAME) && !block.in(StructuralContext.CLUTTER_NAME);
      boolean declared =
          i < bodyStart
              && !declaredWords.isEmpty()
              && WordOverlap.of(declaredWords, WordOverlap.words(block.text()))
                  > MIN_DESCRIPTION_OVERLAP;
      if ((usable && (named || declared)) || (heading2 && (named || declared))) {
        found.add(i);
        if (found.size() == MAX_BLOCKS) {
          break;
        }
      }
    }
    return found;
  }

  private static List<Integer> aboveByline(LabelledPage page, int head) {
    int bodyStart = page.labels().bodyStart();
    int last = Math.min(page.size(), bodyStart + 6);
    List<Integer> paragraphs = new ArrayList<>();
    for (int i = head + 1; i < last; i++) {
      String text = page.text(i);
      boolean line =
          page.words(i) <= 25
              && (BylineText.isBylineOrDate(text)
                  || (i + 1 < page.size()
                      && BylineText.isNames(text)
                      && BylineText.isBylineOrDate(page.text(i + 1))));
      if (line) {
        return i + 1 < page.size() && paragraphs.size() <= MAX_BLOCKS ? paragraphs : List.of();
      }
      if (isOpen(page, i)
          && page.words(i) >= MIN_WORDS
          && !text.equalsIgnoreCase(page.text(head))) {
        paragraphs.add(i);
      }
    }
    return List.of();
  }

  /** Returns whether the story is longer than the summary; otherwise the "summary" is the story. */
  private static boolean leavesStory(LabelledPage page, List<Integer> summary) {
    int own = summary.stream().mapToInt(i -> page.words(i)).sum();
    int story = 0;
    for (int i = 0; i < page.size(); i++) {
      story += page.labels().is(i, BlockLabel.BODY) && !summary.contains(i) ? page.words(i) : 0;
    }
    return story > own;
  }

  private static boolean isOpen(LabelledPage page, int i) {
    return page.labels().is(i, BlockLabel.BODY) || page.labels().is(i, BlockLabel.OTHER);
  }

  private static ExtractedValue<String> found(
      LabelledPage page, List<Integer> blocks, String source, double confidence) {
    return new ExtractedValue<>(
        blocks.stream().map(page::text).collect(Collectors.joining("\n\n")),
        source,
        List.copyOf(blocks),
        page.labels().page().block(blocks.get(0)).rawSpan(),
        confidence);
  }
}

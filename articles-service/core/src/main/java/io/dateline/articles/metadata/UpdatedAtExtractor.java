package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the time at which the outlet last changed the story. */
final class UpdatedAtExtractor {

  /** "Updated: March 8": the date behind such a word is that of a change. */
  static final Pattern UPDATED_LABEL =
      Pattern.compile(
          "(?i)\\b(" + Languages.alternatives(WordList.UPDATED_LABEL) + ")\\b[^\\d]{0,20}$");

  private static final Set<String> UPDATED_METAS = Languages.words(WordList.UPDATED_META);

  private static final int MAX_BLOCKS_ABOVE_STORY = 20;
  private static final int MAX_BLOCKS_BELOW_STORY = 4;

  /** Words of a line with date and time; a sentence about an update has more. */
  private static final int MAX_LINE_WORDS = 40;

  private static final int MAX_LABEL_WORDS = 3;

  private UpdatedAtExtractor() {}

  /**
   * Returns the time of the last change. A time before the publication is no change and is left
   * out.
   */
  static Optional<ExtractedValue<PublishedAt>> find(
      LabelledPage page, Optional<ExtractedValue<PublishedAt>> published) {
    return stated(page).filter(found -> published.isEmpty() || !isBefore(found, published.get()));
  }

  private static boolean isBefore(
      ExtractedValue<PublishedAt> updated, ExtractedValue<PublishedAt> published) {
    PublishedAt one = updated.value();
    PublishedAt other = published.value();
    boolean timed =
        one.precision().compareTo(DatePrecision.DAY) > 0
            && other.precision().compareTo(DatePrecision.DAY) > 0;
    return timed
        ? one.at().isBefore(other.at())
        : one.at().toLocalDate().isBefore(other.at().toLocalDate());
  }

  private static Optional<ExtractedValue<PublishedAt>> stated(LabelledPage page) {
    Optional<PublishedAt> ld =
        page.jsonLd().textOrOfPage("dateModified").flatMap(t -> DateText.machine(t, page.dates()));
    if (ld.isPresent()) {
      return ld.map(at -> ExtractedValue.inMarkup(at, "json-ld dateModified", 0.9));
    }
    for (String name : UPDATED_METAS) {
      Optional<PublishedAt> at =
          page.head().meta(name).flatMap(t -> DateText.machine(t, page.dates()));
      if (at.isPresent()) {
        return Optional.of(ExtractedValue.inMarkup(at.get(), "meta " + name, 0.85));
      }
    }
    return printed(page);
  }

  private static Optional<ExtractedValue<PublishedAt>> printed(LabelledPage page) {
    int start = page.labels().bodyStart();
    int end = page.labels().bodyEnd();
    if (end == 0) {
      return Optional.empty();
    }
    for (int i = start; i >= Math.max(0, start - MAX_BLOCKS_ABOVE_STORY); i--) {
      Optional<ExtractedValue<PublishedAt>> found = at(page, i);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int i = end; i < Math.min(page.size(), end + MAX_BLOCKS_BELOW_STORY); i++) {
      Optional<ExtractedValue<PublishedAt>> found = at(page, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<ExtractedValue<PublishedAt>> at(LabelledPage page, int i) {
    String text = page.text(i);
    if (!BylineText.isLine(text)
        || page.labels().is(i, BlockLabel.BODY)
        || page.words(i) > MAX_LINE_WORDS) {
      return Optional.empty();
    }
    for (DateText.LocatedDate dated : DateText.in(text, page.dates())) {
      if (UPDATED_LABEL.matcher(before(page, i, dated)).find()) {
        return Optional.of(ExtractedValue.inBlock(dated.at(), "text", page, i, 0.75));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the text before a date in its line; before the first date of a line, a label in the
   * line above.
   */
  static String before(LabelledPage page, int i, DateText.LocatedDate dated) {
    String before = page.text(i).substring(0, dated.start());
    boolean labelled = before.isBlank() && i > 0 && page.words(i - 1) <= MAX_LABEL_WORDS;
    return labelled ? page.text(i - 1) + " " : before;
  }
}

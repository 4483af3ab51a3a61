package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.Span;
import io.dateline.articles.block.StructuralContext;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the time of publication that a page prints beside its story. */
final class PrintedDate {

  /** Confidence of a date whose line says that it is the date of publication. */
  static final double LABELLED_CONFIDENCE = 0.85;

  static final double CONFIDENCE = 0.8;

  /** Confidence of a time that is counted back from the fetch: "2 hours ago". */
  private static final double RELATIVE_CONFIDENCE = 0.7;

  /** Confidence of a time of change, which counts only if the page states no other time. */
  private static final double CHANGE_CONFIDENCE = 0.6;

  /**
   * Blocks between a shown day and the story: only a few short lines lie between the head of a
   * story and its body.
   */
  static final int MAX_BLOCKS_TO_SHOWN_DAY = 8;

  private static final Pattern PUBLISHED_LABEL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})("
              + Languages.alternatives(WordList.PUBLISHED_LABEL)
              + ")[^\\d]{0,24}$");

  /** "Born March 8", "Page generated on March 8": the date behind such words is another one. */
  private static final Pattern OTHER_DATE_LABEL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})("
              + Languages.alternatives(WordList.OTHER_DATE_LABEL)
              + ")(?!\\p{L})[^\\d]{0,24}$");

  private static final int MAX_BLOCKS_ABOVE_STORY = 20;
  private static final int MAX_BLOCKS_BELOW_STORY = 4;

  /**
   * Blocks above the story in which a date is looked for whose line says that it is the date of
   * publication.
   */
  private static final int MAX_BLOCKS_TO_LABELLED_DATE = 80;

  /** Words of a line with a date; a line of the story has fewer only if it is a heading. */
  private static final int MAX_LINE_WORDS = 40;

  private static final int MAX_STORY_LINE_WORDS = 14;

  private static final int MAX_RELATIVE_LINE_WORDS = 10;

  /** Words of a line below the story before its date: a weekday. */
  private static final int MAX_LONG_WORDS_BEFORE_DATE = 1;

  private static final Pattern SEPARATOR_BEHIND = Pattern.compile("[\\s,|/·•–—-]+$");

  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private PrintedDate() {}

  /**
   * Finds the printed time that is nearest above the story, else the one just below it. A line that
   * says that its date is that of publication comes first.
   */
  static Optional<ExtractedValue<PublishedAt>> find(LabelledPage page) {
    int start = page.labels().bodyStart();
    if (start == page.size()) {
      return Optional.empty();
    }
    int headline = headline(page);
    Optional<ExtractedValue<PublishedAt>> best = Optional.empty();
    int top =
        Math.max(0, Math.min(start - MAX_BLOCKS_ABOVE_STORY, headline - MAX_BLOCKS_BELOW_STORY));
    for (int i = start; i >= top; i--) {
      Optional<ExtractedValue<PublishedAt>> found =
          isMasthead(page, i, headline) ? Optional.empty() : at(page, i, i == start);
      if (found.isPresent() && (best.isEmpty() || isBetter(found.get(), best.get()))) {
        best = found;
      }
    }
    if (best.isEmpty()) {
      best = announced(page, start);
    }
    if (best.isEmpty()) {
      best = countedBack(page, start, headline);
    }
    int end = page.labels().bodyEnd();
    for (int i = end;
        best.isEmpty() && i < Math.min(page.size(), end + MAX_BLOCKS_BELOW_STORY);
        i++) {
      if (isOfOthers(page, i)) {
        break;
      }
      // "Last updated" below a story stands on pages that were never published as news.
      best =
          isDateLine(page, i)
              ? at(page, i, false).filter(found -> found.confidence() >= CONFIDENCE)
              : Optional.empty();
    }
    return best;
  }

  /** Returns whether a time that stands higher on the page counts instead of the one found. */
  private static boolean isBetter(
      ExtractedValue<PublishedAt> higher, ExtractedValue<PublishedAt> best) {
    int blocks = best.blocks().get(0) - higher.blocks().get(0);
    if (best.confidence() < CONFIDENCE && higher.confidence() >= CONFIDENCE) {
      return blocks <= MAX_BLOCKS_BELOW_STORY;
    }
    boolean moreExact =
        best.value().precision() == DatePrecision.DAY
            && higher.value().precision().compareTo(DatePrecision.DAY) > 0;
    if (day(higher).equals(day(best))) {
      return moreExact && higher.confidence() >= CHANGE_CONFIDENCE;
    }
    return higher.confidence() >= LABELLED_CONFIDENCE
        && best.confidence() < LABELLED_CONFIDENCE
        && blocks <= MAX_BLOCKS_TO_SHOWN_DAY;
  }

  /**
   * Returns whether a block above the headline is of the page's frame, which prints today's date
   * and the weather: it stands in a header, or outside of the element that holds the headline.
   */
  private static boolean isMasthead(LabelledPage page, int i, int headline) {
    if (i >= headline || headline == page.size()) {
      return false;
    }
    RawBlock block = page.labels().page().block(i);
    boolean frame = block.in(StructuralContext.HEADER) || block.in(StructuralContext.NAV);
    return !isInStory(block) && (frame || isInStory(page.labels().page().block(headline)));
  }

  private static boolean isInStory(RawBlock block) {
    return block.in(StructuralContext.ARTICLE) || block.in(StructuralContext.MAIN);
  }

  /**
   * Returns whether a line below the story begins with a date, a name or a word such as
   * "Published": pages also print when a picture was taken and when a meeting is.
   */
  private static boolean isDateLine(LabelledPage page, int i) {
    String text = page.text(i);
    if (page.labels().page().block(i).bullet() || !BylineText.isLine(text)) {
      return false;
    }
    for (DateText.LocatedDate dated : DateText.in(text, page.dates())) {
      String before = UpdatedAtExtractor.before(page, i, dated);
      if (PUBLISHED_LABEL.matcher(before).find()
          || LONG_WORD.matcher(before).results().count() <= MAX_LONG_WORDS_BEFORE_DATE
          || namesAuthor(before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesAuthor(String before) {
    String names = SEPARATOR_BEHIND.matcher(before).replaceFirst("");
    return BylineText.isName(names) || BylineText.isByline(names);
  }

  /** Returns whether readers' comments or other stories begin at a block below the story. */
  private static boolean isOfOthers(LabelledPage page, int i) {
    RawBlock block = page.labels().page().block(i);
    return page.labels().is(i, BlockLabel.COMMENTS)
        || page.labels().is(i, BlockLabel.RELATED)
        || block.in(StructuralContext.COMMENT_NAME)
        || block.in(StructuralContext.RELATED_NAME)
        || block.in(StructuralContext.FOOTER);
  }

  /**
   * Finds a line that says that its date is the date of publication: pages put much between their
   * head and the story.
   */
  private static Optional<ExtractedValue<PublishedAt>> announced(LabelledPage page, int start) {
    for (int i = Math.min(page.size() - 1, start + MAX_BLOCKS_TO_SHOWN_DAY);
        i >= Math.max(0, start - MAX_BLOCKS_TO_LABELLED_DATE);
        i--) {
      if (BylineText.isLine(page.text(i))
          && PUBLISHED_LABEL.matcher(DIGIT.split(page.text(i), 2)[0]).find()) {
        Optional<ExtractedValue<PublishedAt>> found = at(page, i, false);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** "2 hours ago" between the headline and the story, on a page whose time of fetch is known. */
  private static Optional<ExtractedValue<PublishedAt>> countedBack(
      LabelledPage page, int start, int headline) {
    if (page.dates().fetchedAt().isEmpty()) {
      return Optional.empty();
    }
    for (int i = start;
        i >= Math.max(0, Math.min(headline, start - MAX_BLOCKS_TO_SHOWN_DAY));
        i--) {
      String text = page.text(i);
      boolean line =
          !page.labels().page().block(i).bullet()
              && page.words(i) <= MAX_RELATIVE_LINE_WORDS
              && BylineText.isLine(text);
      Optional<PublishedAt> at =
          line ? RelativeTime.in(text, page.dates().fetchedAt().get()) : Optional.empty();
      if (at.isPresent()) {
        return Optional.of(ExtractedValue.inBlock(at.get(), "text", page, i, RELATIVE_CONFIDENCE));
      }
    }
    return Optional.empty();
  }

  private static int headline(LabelledPage page) {
    for (int i = page.labels().bodyStart(); i >= 0; i--) {
      if (i < page.size() && page.labels().is(i, BlockLabel.HEADLINE)) {
        return i;
      }
    }
    return page.size();
  }

  private static LocalDate day(ExtractedValue<PublishedAt> found) {
    return found.value().at().toLocalDate();
  }

  private static Optional<ExtractedValue<PublishedAt>> at(LabelledPage page, int i, boolean story) {
    String text = page.text(i);
    if (!BylineText.isLine(text)) {
      return Optional.empty();
    }
    boolean prose = page.labels().is(i, BlockLabel.BODY) || page.labels().is(i, BlockLabel.CAPTION);
    int words = page.words(i);
    if ((prose && !(story && words <= MAX_STORY_LINE_WORDS)) || words > MAX_LINE_WORDS) {
      return Optional.empty();
    }
    DateText.LocatedDate chosen = null;
    double confidence = 0;
    for (DateText.LocatedDate dated : DateText.in(text, page.dates())) {
      double sure = confidence(page, i, dated);
      if (sure > confidence) {
        chosen = dated;
        confidence = sure;
      }
    }
    return chosen == null
        ? Optional.empty()
        : Optional.of(
            new ExtractedValue<>(
                chosen.at(), "text", List.of(i), span(page, i, chosen), confidence));
  }

  /** Returns the confidence that a date of a line is that of publication; 0 if it cannot be. */
  private static double confidence(LabelledPage page, int i, DateText.LocatedDate dated) {
    String before = UpdatedAtExtractor.before(page, i, dated);
    if (page.dates().isAfterFetch(dated.at().at().toLocalDate())) {
      return 0;
    }
    if (PUBLISHED_LABEL.matcher(before).find()) {
      return LABELLED_CONFIDENCE;
    }
    if (UpdatedAtExtractor.UPDATED_LABEL.matcher(before).find()) {
      return CHANGE_CONFIDENCE;
    }
    boolean other =
        OTHER_DATE_LABEL.matcher(before).find()
            || BylineText.isSentence(withoutDate(page.text(i), dated));
    return other ? 0 : CONFIDENCE;
  }

  private static String withoutDate(String line, DateText.LocatedDate dated) {
    return line.substring(0, dated.start()) + line.substring(dated.end());
  }

  private static Span span(LabelledPage page, int i, DateText.LocatedDate dated) {
    Span block = page.labels().page().block(i).rawSpan();
    // White space before the date may have been folded: then the span is that of the whole block.
    return block.length() == page.text(i).length()
        ? new Span(block.start() + dated.start(), block.start() + dated.end())
        : block;
  }
}

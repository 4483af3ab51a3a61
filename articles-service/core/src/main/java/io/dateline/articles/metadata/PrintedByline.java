package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.StructuralContext;
import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Agencies;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the printed byline. */
final class PrintedByline {

  /** "August 7, 2027 by Nora Finch", "8. März 2027 / Nora Finch": a name behind a date. */
  private static final Pattern AFTER_DATE =
      Pattern.compile(
          "(?:^|[\\d\\p{L}.,)]"
              + " ?)(?:[|/·•–—-]|\\b(?:"
              + Languages.alternatives(WordList.LEAD_AFTER_DATE)
              + ")\\b)\\s*(?<who>\\p{Lu}[^|/·•\\d]{3,60})$");

  /** Separators between the parts of a line; a bar separates them even without spaces. */
  private static final String PIECE_SEPARATOR = "\\s+[|/·•–—-]\\s+|\\|";

  private static final Pattern ANNOUNCES =
      Pattern.compile("^(?:" + BylineText.PRINTED_LEAD + ") ?:?$");

  private static final Pattern DESK =
      Pattern.compile(
          "(?:^| )(?:(?:\\p{Lu}\\p{L}*|[\\p{Lu}]{2,}) ){0,3}(?:"
              + Languages.alternatives(WordList.DESK)
              + ")$");

  /** "Reviewed by Ana Ruiz": a person who reviewed or edited a text did not write it. */
  private static final Pattern REVIEWED =
      Pattern.compile(
          "(?i)^(?:\\w+ly )?(?:" + Languages.alternatives(WordList.REVIEWER_LEAD) + ") by\\b");

  private static final Pattern DATE_LABEL =
      Pattern.compile(
          "(?i)[\\s,;:|/·•–—-]*(?:(?:"
              + Languages.alternatives(WordList.BEFORE_DATE)
              + ")[\\s,:]*)*$");

  private static final Pattern BETWEEN_LINES =
      Pattern.compile("[,;&]|" + Languages.alternatives(WordList.BETWEEN_LINES));

  /** Characters before a date in which words of the date are looked for. */
  private static final int DATE_LABEL_CHARS = 80;

  /** Blocks above the story in which its byline is looked for. */
  private static final int MAX_BLOCKS_ABOVE_STORY = 16;

  /**
   * Blocks below the first block of the story in which its byline is looked for: the standfirst may
   * have been taken for the first block.
   */
  private static final int MAX_BLOCKS_BELOW_STORY_START = 6;

  /** "박지훈 기자", "남항 박지훈 기자 jh@…": a name before the word for reporter. */
  private static final List<Pattern> REPORTER_NAMES =
      Languages.words(WordList.REPORTER_NAME).stream().map(Pattern::compile).toList();

  /** "(Reporting by Ana Ruiz; Editing by Tom Hale)": the note of a desk below a story. */
  private static final Pattern DESK_NOTE =
      Pattern.compile(Languages.alternatives(WordList.DESK_NOTE));

  /** Blocks at the end of the story, and below it, in which the note of a desk is looked for. */
  private static final int MAX_BLOCKS_TO_DESK_NOTE = 3;

  /** Words of a byline with a name of one word: "Written by Sukarto". */
  private static final int MAX_WORDS_OF_SINGLE_NAME = 3;

  /**
   * Blocks between a name without "By" and the date or the role that shows that it is an author's.
   */
  private static final int MAX_BLOCKS_TO_DATE = 3;

  /** Blocks above a byline in which the heading of a list of other stories is looked for. */
  private static final int MAX_BLOCKS_TO_HEADING = 4;

  private PrintedByline() {}

  /** Returns the byline as printed, from the block that most likely holds it. */
  static Optional<ExtractedValue<String>> find(LabelledPage page) {
    int bodyStart = page.labels().bodyStart();
    int headline = headline(page);
    Optional<ExtractedValue<String>> best = Optional.empty();
    for (int i = Math.min(page.size() - 1, bodyStart); i >= 0; i--) {
      boolean near =
          i >= bodyStart - MAX_BLOCKS_ABOVE_STORY
              || (i > headline && i <= headline + MAX_BLOCKS_BELOW_STORY_START);
      Optional<ExtractedValue<String>> found = near ? at(page, i) : Optional.empty();
      if (found.isPresent()
          && (best.isEmpty() || found.get().confidence() > best.get().confidence())) {
        best = found;
      }
    }
    for (int i = bodyStart + 1;
        best.isEmpty() && i < Math.min(page.size(), bodyStart + MAX_BLOCKS_BELOW_STORY_START);
        i++) {
      if (!page.labels().is(i, BlockLabel.BODY)) {
        best = at(page, i);
      }
    }
    for (int i = bodyStart + MAX_BLOCKS_BELOW_STORY_START;
        best.isEmpty() && i < Math.min(page.size(), bodyStart + 2 * MAX_BLOCKS_BELOW_STORY_START);
        i++) {
      String line = BylineText.beforeDate(page.text(i));
      if (BylineText.isLine(line) && BylineText.isByline(line)) {
        best = Optional.of(ExtractedValue.inBlock(line, "text", page, i, 0.7));
      }
    }
    for (int i = page.labels().bodyEnd();
        best.isEmpty() && i < Math.min(page.size(), page.labels().bodyEnd() + 4);
        i++) {
      best = ofReporter(page, i);
    }
    return best.or(() -> inDeskNote(page));
  }

  private static Optional<ExtractedValue<String>> inDeskNote(LabelledPage page) {
    int end = page.labels().bodyEnd();
    for (int i = Math.max(0, end - MAX_BLOCKS_TO_DESK_NOTE);
        i < Math.min(page.size(), end + MAX_BLOCKS_TO_DESK_NOTE);
        i++) {
      Matcher note = DESK_NOTE.matcher(page.text(i));
      if (BylineText.isLine(page.text(i)) && note.matches()) {
        // The note stays in the story, as outlets print it there.
        return Optional.of(
            new ExtractedValue<>(
                note.group("reporters"),
                "note below the story",
                List.of(),
                page.labels().page().block(i).rawSpan(),
                0.7));
      }
    }
    return Optional.empty();
  }

  private static int headline(LabelledPage page) {
    int i = 0;
    while (i < page.size() && !page.labels().is(i, BlockLabel.HEADLINE)) {
      i++;
    }
    return i;
  }

  private static Optional<ExtractedValue<String>> at(LabelledPage page, int i) {
    String text = page.text(i);
    if (!BylineText.isLine(text)) {
      return Optional.empty();
    }
    boolean agencyAlone = Agencies.named(text).isPresent();
    boolean taken =
        isOfOthers(page, i)
            || page.labels().is(i, BlockLabel.CAPTION)
            || (page.labels().is(i, BlockLabel.CREDIT) && !agencyAlone)
            || REVIEWED.matcher(text).find();
    if (taken || page.words(i) > 25) {
      return Optional.empty();
    }
    String[] pieces = text.split(PIECE_SEPARATOR);
    for (String piece : pieces) {
      String line = BylineText.beforeDate(piece);
      if (BylineText.isByline(line)) {
        return Optional.of(ExtractedValue.inBlock(line, "text", page, i, 0.85));
      }
      boolean agency = page.isDated(i) && Agencies.named(piece).isPresent();
      boolean desk = WordCount.of(piece) <= 6 && DESK.matcher(piece).find();
      boolean beside = BylineText.isName(pieces[0]) && !piece.equals(pieces[0]);
      if ((agency || desk) && !beside && !piece.equals(text)) {
        return Optional.of(ExtractedValue.inBlock(piece, "text", page, i, 0.8));
      }
    }
    boolean named = page.labels().page().block(i).in(StructuralContext.BYLINE_NAME);
    for (int p = 0; pieces.length > 1 && p < 2 && (named || tellsWhen(page, i)); p++) {
      String name = BylineText.bare(pieces[p]);
      if (BylineText.isName(name) && !BylineText.hasPageWord(name)) {
        return Optional.of(ExtractedValue.inBlock(name, "text", page, i, 0.6));
      }
    }
    if (isSingleName(page, i)) {
      return Optional.of(ExtractedValue.inBlock(text, "text", page, i, 0.7));
    }
    if (page.words(i) <= 5 && i < page.labels().bodyStart() && DESK.matcher(text).find()) {
      return Optional.of(ExtractedValue.inBlock(text, "text", page, i, 0.6));
    }
    Optional<ExtractedValue<String>> reporter = ofReporter(page, i);
    if (reporter.isPresent()) {
      return reporter;
    }
    RawBlock block = page.labels().page().block(i);
    if (block.in(StructuralContext.BYLINE_NAME)
        && AuthorNames.looksLikeNames(text)
        && !BylineText.hasPageWord(text)
        && page.words(i) <= 12) {
      return Optional.of(ExtractedValue.inBlock(text, "name of its element", page, i, 0.6));
    }
    if (i > 0
        && ANNOUNCES.matcher(page.text(i - 1)).matches()
        && AuthorNames.looksLikeNames(text)) {
      return Optional.of(ExtractedValue.inBlock(announced(page, i), "text", page, i, 0.75));
    }
    if (agencyAlone && isBesideDate(page, i)) {
      return Optional.of(ExtractedValue.inBlock(text, "text", page, i, 0.55));
    }
    return inDateLine(page, i).or(() -> nameBesideDate(page, i));
  }

  private static boolean tellsWhen(LabelledPage page, int i) {
    return page.isDated(i) || BylineText.tellsWhen(page.text(i));
  }

  /** "By Sukarto" above the story: the word must not be one that the page also uses otherwise. */
  private static boolean isSingleName(LabelledPage page, int i) {
    return i < page.labels().bodyStart()
        && !page.labels().page().block(i).bullet()
        && page.words(i) <= MAX_WORDS_OF_SINGLE_NAME
        && AuthorNames.single(page.text(i)).filter(page::isNeverLowerCase).isPresent();
  }

  /**
   * Returns whether a block of HTML is of a reader's comment or of another story: it stands in such
   * an element, or below a heading of such a list or of a linked story.
   */
  private static boolean isOfOthers(LabelledPage page, int i) {
    if (!page.html()) {
      return false;
    }
    RawBlock block = page.labels().page().block(i);
    if (block.in(StructuralContext.COMMENT_NAME) || block.in(StructuralContext.RELATED_NAME)) {
      return true;
    }
    for (int j = i; j >= Math.max(0, i - MAX_BLOCKS_TO_HEADING); j--) {
      if (page.labels().is(j, BlockLabel.HEADLINE) || page.labels().is(j, BlockLabel.BODY)) {
        return false;
      }
      if (page.labels().is(j, BlockLabel.RELATED) || page.labels().is(j, BlockLabel.COMMENTS)) {
        return true;
      }
      RawBlock above = page.labels().page().block(j);
      if (j < i && above.isHeading() && !above.tag().equals("h1")) {
        return above.linkedChars() * 2 > above.text().length();
      }
    }
    return false;
  }

  /** Returns the names below a line "by", from one or several lines. */
  private static String announced(LabelledPage page, int i) {
    StringBuilder names = new StringBuilder(page.text(i));
    for (int j = i + 1; j < Math.min(page.size(), i + 6); j++) {
      String text = page.text(j);
      boolean between = text.length() <= 3 && BETWEEN_LINES.matcher(text).matches();
      if (!between && !BylineText.isName(text) && Agencies.named(text).isEmpty()) {
        break;
      }
      if (!between) {
        names.append(", ").append(text);
      }
    }
    return names.toString();
  }

  private static Optional<ExtractedValue<String>> ofReporter(LabelledPage page, int i) {
    if (!BylineText.isLine(page.text(i)) || page.labels().is(i, BlockLabel.BODY)) {
      return Optional.empty();
    }
    if (page.text(i).chars().allMatch(c -> c < 0x80)) {
      // The languages with such a form are not written in ASCII.
      return Optional.empty();
    }
    for (Pattern form : REPORTER_NAMES) {
      Matcher reporter = form.matcher(page.text(i));
      if (reporter.find()) {
        return Optional.of(ExtractedValue.inBlock(reporter.group("who"), "text", page, i, 0.6));
      }
    }
    return Optional.empty();
  }

  /** Finds the name in a line of date and name, in either order. */
  private static Optional<ExtractedValue<String>> inDateLine(LabelledPage page, int i) {
    String text = page.text(i);
    boolean named = page.labels().page().block(i).in(StructuralContext.BYLINE_NAME);
    if ((page.html() && !named) || page.labels().is(i, BlockLabel.BODY)) {
      return Optional.empty();
    }
    List<DateText.LocatedDate> dates = page.datesIn(i);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    Matcher after = AFTER_DATE.matcher(text);
    if (after.find() && isAuthor(page, after.group("who"))) {
      return Optional.of(ExtractedValue.inBlock(after.group("who").strip(), "text", page, i, 0.7));
    }
    String before = withoutWhen(text.substring(0, dates.get(0).start()));
    return isAuthor(page, before)
        ? Optional.of(ExtractedValue.inBlock(before, "text", page, i, 0.6))
        : Optional.empty();
  }

  private static String withoutWhen(String before) {
    int tail = Math.max(0, before.length() - DATE_LABEL_CHARS);
    return (before.substring(0, tail) + DATE_LABEL.matcher(before.substring(tail)).replaceFirst(""))
        .strip();
  }

  /**
   * Returns whether the text has names that the story does not mention: people in the news also
   * stand in lists beside dates.
   */
  private static boolean isAuthor(LabelledPage page, String text) {
    if (!BylineText.isNames(text) || BylineText.hasPageWord(text)) {
      return false;
    }
    List<String> names = AuthorNames.of(text);
    return !names.isEmpty()
        && page.isNeverLowerCase(text)
        && names.stream().noneMatch(name -> isInStory(page, name));
  }

  private static boolean isInStory(LabelledPage page, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = 0; i < page.size(); i++) {
      boolean story =
          page.labels().is(i, BlockLabel.BODY)
              || page.labels().is(i, BlockLabel.HEADLINE)
              || page.labels().is(i, BlockLabel.STANDFIRST);
      if (story && page.text(i).contains(last) && page.words(i) > 6) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ExtractedValue<String>> nameBesideDate(LabelledPage page, int i) {
    if (page.html()
        || page.labels().page().block(i).bullet()
        || page.labels().is(i, BlockLabel.BODY)
        || i >= page.labels().bodyStart()) {
      return Optional.empty();
    }
    boolean dated = isBesideDate(page, i);
    if (!dated && !isAbove(page, i)) {
      return Optional.empty();
    }
    String name = BylineText.nameOf(page.text(i));
    if (!isAuthor(page, name)) {
      return Optional.empty();
    }
    return Optional.of(
        dated
            ? ExtractedValue.inBlock(name, "text beside the date", page, i, 0.5)
            : ExtractedValue.inBlock(name, "text above the story", page, i, 0.4));
  }

  /**
   * Returns whether a date or a role stands near the block, on the same side of the headline: the
   * name above the headline is that of the outlet.
   */
  private static boolean isBesideDate(LabelledPage page, int i) {
    return isDateWithin(page, i, -1) || isDateWithin(page, i, 1);
  }

  private static boolean isDateWithin(LabelledPage page, int i, int step) {
    for (int j = i + step, n = 0; n < MAX_BLOCKS_TO_DATE; j += step, n++) {
      if (j < 0 || j >= page.size() || page.labels().is(j, BlockLabel.HEADLINE)) {
        return false;
      }
      if (BylineText.tellsWhen(page.text(j)) || BylineText.tellsRole(page.text(j))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the block above is the headline or the standfirst. */
  private static boolean isAbove(LabelledPage page, int i) {
    return i > 0
        && (page.labels().is(i - 1, BlockLabel.HEADLINE)
            || page.labels().is(i - 1, BlockLabel.STANDFIRST));
  }
}

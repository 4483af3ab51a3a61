package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Agencies;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline: at the head of the first paragraph, as wire agencies print it, in a block of
 * its own above the story, or as a piece of the line with byline and date.
 */
final class DatelineExtractor {

  /**
   * A place in capitals. Words have at most 24 letters: a word full of dashes can be split in as
   * many ways as its length to the fourth power.
   */
  private static final String UPPER_PLACE =
      "[\\p{Lu}][\\p{Lu}'’.-]{1,24}(?:[ /-][\\p{Lu}][\\p{Lu}'’.-]{1,24}){0,3}";

  private static final String ANY_PLACE =
      "[\\p{Lu}][\\p{L}'’.-]{1,24}(?:[ /-](?:(?:"
          + Languages.alternatives(WordList.PLACE_PARTICLE)
          + ") )?[\\p{Lu}][\\p{L}'’.-]{1,24}){0,3}";
  private static final String REGION = "(?:, [\\p{L}0-9'’. ]{2,28}){0,3}";
  private static final String DASH = "\\.?(?:[-–—]{1,2}|:)";

  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(?<place>"
              + ANY_PLACE
              + ")"
              + REGION
              + ",? ?\\((?<agency>"
              + Agencies.inDateline()
              + ")(?:[,/][^)]{1,30})?\\) ?"
              + DASH
              + "? ?");
  private static final Pattern UPPER_PLACE_FIRST =
      Pattern.compile(
          "^(?<place>"
              + UPPER_PLACE
              + ")"
              + REGION
              + " ?(?:\\((?<agency>[^)]{2,30})\\) ?)?"
              + DASH
              + " +");
  private static final Pattern AGENCY_ONLY =
      Pattern.compile("^\\((?<agency>" + Agencies.inDateline() + ")\\) ?" + DASH + " ?");
  private static final Pattern OWN_BLOCK =
      Pattern.compile(
          "^(?<place>"
              + UPPER_PLACE
              + ")"
              + REGION
              + " ?(?:\\((?<agency>[^)]{2,30})\\) ?)?[-–—]{1,2}$");

  /**
   * "Karsholm. The ferry …": a place before a full stop is a dateline only if the story says
   * elsewhere that something is in, near or from there.
   */
  private static final Pattern WITH_STOP =
      Pattern.compile("^(?<place>" + ANY_PLACE + ")(?<agency>)\\. (?=[\\p{Lu}\"„“«])");

  private static final Pattern PLACE_PIECE =
      Pattern.compile(ANY_PLACE + "(?:, " + ANY_PLACE + ")?");

  /** "UPDATE -": words in capitals before a dash or a colon that are no place. */
  private static final Pattern NO_PLACE =
      Pattern.compile("(?:" + Languages.alternatives(WordList.NO_PLACE) + ")(?: .*)?");

  /** Characters of a place, its regions and an agency. */
  private static final int MAX_DATELINE_CHARS = 200;

  /** Characters of a place in the line of byline and date. */
  private static final int MAX_PIECE_CHARS = 60;

  private DatelineExtractor() {}

  /**
   * A dateline with its place on the page.
   *
   * @param block the block that holds it
   * @param length characters that it takes from the start of the block's text; 0 if the block is
   *     the line of byline and date
   */
  record LocatedDateline(Dateline dateline, int block, int length, String source) {}

  static Optional<LocatedDateline> find(
      LabelledPage page, Optional<ExtractedValue<String>> byline) {
    int bodyStart = page.labels().bodyStart();
    int seen = 0;
    for (int i = bodyStart; i < page.size() && seen < 3; i++) {
      if (page.labels().is(i, BlockLabel.BODY)) {
        Optional<LocatedDateline> filed = atHead(page, i);
        if (filed.isPresent()) {
          return filed;
        }
        seen++;
      }
    }
    for (int i = Math.max(0, bodyStart - 4); i < bodyStart; i++) {
      Matcher own = OWN_BLOCK.matcher(page.text(i));
      if (page.text(i).length() <= MAX_DATELINE_CHARS
          && own.matches()
          && isPlace(own.group("place"))) {
        return Optional.of(
            filed(own, page.text(i), i, page.text(i).length(), "line above the story"));
      }
    }
    return byline.flatMap(found -> inLine(page, found));
  }

  private static Optional<LocatedDateline> atHead(LabelledPage page, int i) {
    String text = page.text(i);
    String start = text.substring(0, Math.min(text.length(), MAX_DATELINE_CHARS));
    for (Pattern pattern : new Pattern[] {WITH_AGENCY, UPPER_PLACE_FIRST, AGENCY_ONLY}) {
      Matcher head = pattern.matcher(start);
      if (head.find() && WordCount.of(text.substring(head.end())) >= 5) {
        boolean place = pattern == AGENCY_ONLY || isPlace(head.group("place"));
        boolean label =
            pattern == UPPER_PLACE_FIRST
                && head.group("agency") == null
                && isLabel(page, head.group("place"));
        if (place && !label) {
          return Optional.of(filed(head, text, i, head.end(), "head of the story"));
        }
      }
    }
    Matcher stop = WITH_STOP.matcher(start);
    boolean lone = stop.find() && isPlace(stop.group("place"));
    return lone && isSomewhere(page, stop.group("place").split("/")[0])
        ? Optional.of(filed(stop, text, i, stop.end(), "head of the story"))
        : Optional.empty();
  }

  private static boolean isSomewhere(LabelledPage page, String place) {
    Pattern there =
        Pattern.compile(
            "\\b(?:"
                + Languages.alternatives(WordList.PLACE_PREPOSITION)
                + ")\\s+"
                + Pattern.quote(place)
                + "\\b");
    for (int i = 0; i < page.size(); i++) {
      BlockLabel label = page.labels().label(i);
      boolean story =
          label == BlockLabel.BODY
              || label == BlockLabel.HEADLINE
              || label == BlockLabel.STANDFIRST;
      if (story && there.matcher(page.text(i)).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlace(String words) {
    return words.length() >= 3 && words.length() <= 40 && !NO_PLACE.matcher(words).matches();
  }

  /**
   * "NOTEBOOK - The board …": returns whether the page uses all the words in small letters, as it
   * does with common words.
   */
  private static boolean isLabel(LabelledPage page, String words) {
    for (String word : words.split("[ /]")) {
      if (page.isNeverLowerCase(word)) {
        return false;
      }
    }
    return true;
  }

  private static LocatedDateline filed(
      Matcher head, String text, int block, int length, String source) {
    String place = head.pattern() == AGENCY_ONLY ? null : ordinaryCase(head.group("place"));
    String agency =
        head.group("agency") == null ? null : Agencies.named(head.group("agency")).orElse(null);
    return new LocatedDateline(
        new Dateline(text.substring(0, length).strip(), place, agency), block, length, source);
  }

  /** Returns the first place of "NEW YORK/LONDON" in title case: "New York". */
  private static String ordinaryCase(String place) {
    return TitleCase.of(place.split("/")[0].strip());
  }

  /**
   * "Example News Desk | Tegucigalpa | Updated: …": the piece that is neither a name nor a date is
   * the place.
   */
  private static Optional<LocatedDateline> inLine(
      LabelledPage page, ExtractedValue<String> byline) {
    if (byline.blocks().isEmpty()) {
      return Optional.empty();
    }
    int block = byline.blocks().get(0);
    if (!BylineText.isLine(page.text(block))) {
      return Optional.empty();
    }
    String[] pieces = page.text(block).split("\\s+\\|\\s+");
    if (pieces.length < 3) {
      return Optional.empty();
    }
    List<String> authors = AuthorNames.of(byline.value());
    for (String piece : pieces) {
      boolean other =
          piece.length() <= MAX_PIECE_CHARS
              && !piece.equals(byline.value())
              && DateText.in(piece, DateEvidence.NONE).isEmpty();
      if (other
          && PLACE_PIECE.matcher(piece).matches()
          && authors.stream().noneMatch(piece::contains)) {
        return Optional.of(
            new LocatedDateline(
                new Dateline(piece, piece, null), block, 0, "line of byline and date"));
      }
    }
    return Optional.empty();
  }
}

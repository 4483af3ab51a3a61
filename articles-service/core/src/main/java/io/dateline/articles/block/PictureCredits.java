package io.dateline.articles.block;

import io.dateline.articles.language.Agencies;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds credits of pictures: "REUTERS/Jane Roe", "Photo: Aron Falk", "AP Photo/Tom Hale", "(Getty
 * Images)".
 */
public final class PictureCredits {

  /**
   * "AFP/Tom Hale", "Photo: Aron Falk": an agency with its photographer, or a name behind a word
   * for photographs, at the end of the text.
   */
  private static final Pattern AT_END =
      Pattern.compile(
          "[\\s(\\[|]*("
              + "(?:©\\s*)?(?:[\\p{L}.'’ -]{3,40}[/,] ?)?(?:"
              + Agencies.inPictureCredit()
              + ")(?:[/,] ?[\\p{L}0-9.'’ /&-]{2,80}| via [\\p{L}.'’ /&-]{2,60})?|(?:[-–—]"
              + " ?)?(?:"
              + Languages.alternatives(WordList.CREDIT_LEAD)
              + ")(?:"
              + " by|:| ?=| ©) ?:? ?[\\p{L}0-9.,'’&/| ()-]{2,80}|© ?[\\p{L}0-9.'’&/| -]{2,60})[)\\].\\s]*$");

  /** "Aron Falk/Norrand Press": two names and nothing else are a credit. */
  private static final Pattern TWO_NAMES =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} ?/ ?\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}");

  /**
   * "… at the pier. (Aron Falk/Press)", "… at the pier | Aron Falk/Press", "… — © Press": a
   * bracket, a bar or a dash sets the credit apart.
   */
  private static final Pattern SET_APART =
      Pattern.compile(
          "(?:\\((?<a>\\p{Lu}[^()/]{1,40}/ ?[^()]{2,40})\\)|(?<=[.!?\"”]) \\| (?<b>\\p{Lu}[^|]{2,60})| [-–—]"
              + " (?<c>© ?\\p{Lu}[^©]{1,40}))\\.?$");

  /**
   * "(Norrand Times)": a bracket, or a short name without the end of a sentence, is the credit if
   * it stands behind a caption.
   */
  private static final Pattern BARE_NAME =
      Pattern.compile(
          "\\([^()]{2,100}\\)|\\p{Lu}[\\p{L}.'’&-]*(?: ?[/ ] ?(?:via )?\\p{Lu}[\\p{L}.'’&-]*){0,4}(?<![.!?])");

  /**
   * "… at the pier. (Norrand Library)", "… at the pier [Picture source = Norrand]": the bracket at
   * the end of a caption is its credit.
   */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<text>.*(?:[.!?…][\"”»’]?|(?=\\s*[(\\[（][^()\\[\\]]*[/=:])))\\s*[(\\[（](?!(?i:"
              + Languages.alternatives(WordList.ARCHIVE_PICTURE)
              + ")\\p{L}*[)\\]])(?<credit>[^()\\[\\]（）]{2,100})[)\\]）]\\.?");

  /**
   * "… at the pier. Supplied", "… at the pier.Norrand/Aron Falk": the name behind the last sentence
   * of a caption is its credit.
   */
  private static final Pattern NAMED_LAST =
      Pattern.compile(
          "(?<text>.*[\\p{Ll}\\p{Lo}\\p{N}][.!?…][\"”»’]?)\\s*(?<credit>[\\p{Lu}\\p{Lo}][\\p{L}\\p{N}.'’&-]*(?:[ /|:,]{1,3}(?:(?:"
              + Languages.alternatives(WordList.CREDIT_PARTICLE)
              + "|/) )?[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{N}.'’&-]*){0,7}(?<![.!?]))");

  /** "Image source, Aron Falk": a label that says that a credit follows. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?i:" + Languages.alternatives(WordList.CREDIT_LABEL) + ") ?[,:] ?(?=[\\p{L}©(])");

  /** Characters of a credit; longer texts are none. */
  private static final int MAX_CREDIT_CHARS = 140;

  /**
   * Characters at the end of a caption that are searched for a credit with the sentence before it.
   */
  private static final int MAX_CAPTION_TAIL_CHARS = 600;

  /**
   * A text without one of these words ends with no credit; looking for them costs less than the
   * pattern.
   */
  private static final PhraseSet SIGNS =
      PhraseSet.of(Agencies.signs(), Languages.words(WordList.CREDIT_SIGN));

  private PictureCredits() {}

  /** A caption with its credit. */
  public record CreditedCaption(String text, String credit) {}

  /** Splits a block into caption and credit if it ends with a credit. */
  public static Optional<CreditedCaption> split(String text) {
    if (text.length() < MAX_CREDIT_CHARS
        && text.indexOf('/') > 0
        && TWO_NAMES.matcher(text).matches()) {
      return Optional.of(new CreditedCaption("", text));
    }
    int from = Math.max(0, text.length() - MAX_CREDIT_CHARS);
    if (text.indexOf('/') > 0 || text.indexOf('|') > 0 || text.indexOf('©') > 0) {
      Matcher apart = SET_APART.matcher(text);
      if (apart.find()) {
        String a = apart.group("a");
        String b = apart.group("b");
        return Optional.of(
            new CreditedCaption(
                stripOpen(text.substring(0, apart.start()).strip()),
                a != null ? a : b != null ? b : apart.group("c")));
      }
    }
    if (!SIGNS.in(LowerCaseWords.of(text.substring(from)))) {
      return Optional.empty();
    }
    Matcher credit = AT_END.matcher(text);
    while (credit.find(from)) {
      String words = text.substring(0, credit.start()).strip();
      boolean ownSentence =
          words.isEmpty()
              || ".!?)\"”|".indexOf(words.charAt(words.length() - 1)) >= 0
              || text.charAt(credit.start()) == '('
              || credit.group(1).contains("/")
              || credit.group(1).contains(":");
      if (ownSentence && !credit.group(1).matches("[\\p{Lu}]{2}")) {
        return Optional.of(new CreditedCaption(stripOpen(words), closed(credit.group(1).strip())));
      }
      from = credit.start() + 1;
      if (from >= text.length()) {
        break;
      }
    }
    return Optional.empty();
  }

  /**
   * Splits a block that is known to be a caption; there a bracket or a name at the end is a credit.
   */
  public static Optional<CreditedCaption> ofCaption(String text) {
    Optional<CreditedCaption> found = split(text);
    if (found.isPresent()) {
      return found.map(credited -> withPhotographer(text, credited));
    }
    return atEnd(BRACKETED, text).or(() -> atEnd(NAMED_LAST, text));
  }

  private static Optional<CreditedCaption> atEnd(Pattern form, String text) {
    Matcher last = form.matcher(text).useTransparentBounds(true);
    last.region(Math.max(0, text.length() - MAX_CAPTION_TAIL_CHARS), text.length());
    return last.matches()
        ? Optional.of(
            new CreditedCaption(
                text.substring(0, last.end("text")).strip(), last.group("credit").strip()))
        : Optional.empty();
  }

  /**
   * "… at the pier. Aron Falk (Press)": adds the photographer, who stands before the bracket of the
   * agency, to the credit.
   */
  private static CreditedCaption withPhotographer(String text, CreditedCaption found) {
    String between = text.substring(Math.min(text.length(), found.text().length()));
    if (!between.strip().startsWith("(")) {
      return found;
    }
    return atEnd(NAMED_LAST, found.text())
        .map(last -> new CreditedCaption(last.text(), last.credit() + " (" + found.credit() + ")"))
        .orElse(found);
  }

  /** "Image source, Aron Falk": returns the credit without a label before it. */
  public static String withoutLabel(String text) {
    return LABELLED.matcher(text).replaceFirst("");
  }

  /** Returns whether a line behind a caption of the same picture is its credit. */
  static boolean followsCaption(String text) {
    return BARE_NAME.matcher(text).matches();
  }

  /** Removes a closing bracket that the credit does not open. */
  private static String closed(String credit) {
    boolean unopened = credit.endsWith(")") && credit.indexOf('(') < 0;
    return unopened ? credit.substring(0, credit.length() - 1) : credit;
  }

  private static String stripOpen(String words) {
    return words.replaceAll("[\\s(\\[|]+$", "");
  }
}

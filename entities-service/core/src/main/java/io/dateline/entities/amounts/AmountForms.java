package io.dateline.entities.amounts;

import io.dateline.entities.language.AmountWords;
import java.util.regex.Pattern;

/**
 * The forms of amounts as regular expressions. The groups mean: n number, h words in front of a
 * multiplier, e upper end of a range, s multiplier, c sign or code, b sign behind the number, w
 * name of money, u unit or noun, g minus.
 */
final class AmountForms {

  static final String SPACE = "[\\s\\u00a0\\u202f]";

  /** "1,250", "1,25,000", "1.250.000", "1'250", and a fraction: "1.5", "1,5 million". */
  private static final String DIGITS =
      "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?"
          + "|\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:['’\\u00a0\\u202f\\u2009]\\d{3})+"
          + "|\\d+,\\d{1,2}(?=[\\s\\u00a0]?\\p{Ll}{2})|\\d+(?:\\.\\d+)?)";

  /** Digits that are no part of a longer number, a date or a score. */
  private static final String LONE_DIGITS = "(?<![\\w.,:/-])" + DIGITS + "(?![\\d:/]|[.,]\\d)";

  /** "4-5": the upper end of a range. */
  private static final String UPPER_END = "(?:\\s?[-–]\\s?(?<e>\\d+(?:\\.\\d+)?)(?![\\d,]))?";

  /** "an ATR 72 aircraft": a number behind capitals belongs to a name. */
  private static final String BEHIND_NO_CAPITALS = "(?<!\\b\\p{Lu}{2,9}\\s)";

  /** "$13.90", "RM 13.90", "£2bn", "US $6.9 billion", "€4-5bn". */
  final Pattern signFirst;

  /** "500 million euros", "20 USD", "half a million pounds", "30 €". */
  final Pattern moneyWordLast;

  /** "75 cents". */
  final Pattern coin;

  /** "40 percent", "5 km", "-5 °C". */
  final Pattern withUnit;

  /** "2.5 million migrants", "600 strike drones". */
  final Pattern counted;

  /** "12 paintings": any plural right behind digits is counted. */
  final Pattern countedPlural;

  /** "300 to" in front of "400 million euros", "between 5 and" in front of "10 percent". */
  final Pattern lowerEnd;

  /** What stands between two sums that are the ends of a range. */
  final Pattern range;

  /** The same behind "between". */
  final Pattern rangeAnd;

  /** "between" at the end of the words in front of a sum. */
  final Pattern rangeStart;

  AmountForms(AmountWords words) {
    String number = words.numberExpression();
    String scale = "(?:[\\s\\u00a0-]?(?<s>(?i:" + words.scaleExpression() + "))\\b)?";
    String fraction =
        "(?<h>"
            + words.fractionExpression(SPACE + "+")
            + ")[\\s\\u00a0-](?<t>(?i:"
            + words.scaleExpression()
            + "))\\b";
    String anyNumber = "(?<n>" + LONE_DIGITS + "|" + number + ")";
    signFirst =
        Pattern.compile(
            "(?<c>"
                + Currencies.SIGN
                + ")"
                + SPACE
                + "?(?<n>\\d{1,3}(?: \\d{3}){2,}|"
                + DIGITS
                + ")"
                + UPPER_END
                + scale
                + "(?![\\d%]|[.,]\\d)");
    String moneyNumber =
        "(?:"
            + fraction
            + "|(?<n>(?<![\\w.,:/-])\\d{1,3}(?: \\d{3})+(?= )|"
            + LONE_DIGITS
            + "|"
            + number
            + "|"
            + words.loneNumberExpression()
            + ")"
            + UPPER_END
            + scale
            + ")";
    moneyWordLast =
        Pattern.compile(
            moneyNumber
                + "(?:[\\s\\u00a0-](?:(?<w>(?i:"
                + words.moneyExpression(SPACE + "+")
                + "))|(?<c>"
                + Currencies.CODE
                + "))(?![\\p{L}-])|"
                + SPACE
                + "?(?<b>"
                + Currencies.SIGN_BEHIND
                + ")(?![\\p{L}\\d]|\\s\\d))");
    coin =
        Pattern.compile(
            anyNumber
                + scale
                + "(?:[\\s\\u00a0-](?<w>(?i:"
                + words.coinExpression(SPACE + "+")
                + "))(?![\\p{L}-])|(?<=(?<!\\d)\\d{1,2})(?<b>"
                + words.coinBehindDigitExpression()
                + ")\\b)");
    withUnit =
        Pattern.compile(
            "(?<g>(?<![\\w-])"
                + words.minusExpression()
                + "\\s?(?=\\d))?(?<n>(?:(?<=[-−])|"
                + "(?<![\\w.,:/-]))"
                + DIGITS
                + "(?![\\d:/]|[.,]\\d)|"
                + number
                + ")"
                + UPPER_END
                + scale
                + "[\\s\\u00a0-]?(?<u>(?i:"
                + words.unitExpression(SPACE + "+")
                + "))(?![\\p{L}\\p{N}])");
    counted =
        Pattern.compile(
            BEHIND_NO_CAPITALS
                + "(?<n>"
                + LONE_DIGITS
                + "|"
                + words.notDefiniteExpression()
                + number
                + ")"
                + scale
                + SPACE
                + "+(?:\\p{Ll}[\\p{Ll}-]+"
                + SPACE
                + "+)?(?<u>"
                + words.countedExpression()
                + ")\\b");
    countedPlural =
        Pattern.compile(
            BEHIND_NO_CAPITALS
                + "(?<n>"
                + LONE_DIGITS
                + ")"
                + scale
                + SPACE
                + "+(?<u>"
                + words.pluralExpression()
                + ")\\b");
    lowerEnd =
        Pattern.compile(
            "(?:(?<k>"
                + words.rangeStartExpression()
                + ")\\s)?"
                + anyNumber
                + scale
                + "\\s?(?:"
                + words.rangeExpression()
                + "|(?<a>"
                + words.rangeAndExpression()
                + "))\\s?$");
    range = Pattern.compile("\\s*" + words.rangeExpression() + "\\s*");
    rangeAnd = Pattern.compile("\\s*" + words.rangeAndExpression() + "\\s*");
    rangeStart = Pattern.compile(words.rangeStartExpression() + "\\s*$");
  }
}

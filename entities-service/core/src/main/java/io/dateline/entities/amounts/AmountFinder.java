package io.dateline.entities.amounts;

import static io.dateline.entities.amounts.EnglishAmounts.ANY_PLURAL;
import static io.dateline.entities.amounts.EnglishAmounts.COUNTED;
import static io.dateline.entities.amounts.EnglishAmounts.DIGITS;
import static io.dateline.entities.amounts.EnglishAmounts.KNOWN_ONES;
import static io.dateline.entities.amounts.EnglishAmounts.MONEY_WORDS;
import static io.dateline.entities.amounts.EnglishAmounts.SCALE;
import static io.dateline.entities.amounts.EnglishAmounts.SPACE;
import static io.dateline.entities.amounts.EnglishAmounts.UNITS;
import static io.dateline.entities.amounts.EnglishAmounts.WORD_NUMBER;

import io.dateline.entities.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sums of money and the quantities of a sentence. */
public final class AmountFinder {

  private static final String SCALED = "(?:[\\s\\u00a0-]?(?<s>(?i:" + SCALE + "|b))\\b)?";

  /** "$13.90", "RM 13.90", "£2bn", "US $6.9 billion". */
  private static final Pattern SIGN_FIRST =
      Pattern.compile(
          "(?<c>"
              + Currencies.SIGN
              + ")"
              + SPACE
              + "?(?<n>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
              + SCALED
              + "(?![\\d%])");

  /** "500 million euros", "20 USD". */
  private static final Pattern WORD_LAST =
      Pattern.compile(
          "(?<n>"
              + DIGITS
              + "|"
              + WORD_NUMBER
              + ")"
              + SCALED
              + "[\\s\\u00a0-](?:(?<w>(?i:"
              + EnglishAmounts.anyOf(MONEY_WORDS)
              + "))|(?<c>"
              + Currencies.CODE
              + "))(?![\\p{L}-])");

  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(?<n>"
              + DIGITS
              + "|"
              + WORD_NUMBER
              + ")"
              + SCALED
              + "[\\s\\u00a0-]?(?<u>(?i:"
              + EnglishAmounts.anyOf(UNITS)
              + "))(?![\\p{L}\\p{N}])");

  /** "2.5 million migrants", "600 strike drones"; not the "72 aircraft" of "an ATR 72 aircraft". */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<!\\b\\p{Lu}{2,9}\\s)(?<n>"
              + DIGITS
              + "|"
              + KNOWN_ONES
              + WORD_NUMBER
              + ")"
              + SCALED
              + SPACE
              + "+(?:\\p{Ll}[\\p{Ll}-]+"
              + SPACE
              + "+)?(?<u>"
              + COUNTED
              + ")\\b");

  /** "12 paintings": behind digits what follows at once is counted. */
  private static final Pattern COUNT_OF_ANY =
      Pattern.compile(
          "(?<!\\b\\p{Lu}{2,9}\\s)(?<n>"
              + DIGITS
              + ")"
              + SCALED
              + SPACE
              + "+(?<u>"
              + ANY_PLURAL
              + ")\\b");

  private AmountFinder() {}

  /** The amounts of a sentence, in its order and without overlap. */
  public static List<AmountExpression> in(Sentence sentence, String text) {
    List<AmountExpression> found = new ArrayList<>();
    if (!hasNumber(sentence)) {
      return found;
    }
    find(SIGN_FIRST, sentence, text, found, m -> money(m, Currencies.code(m.group("c"))));
    find(WORD_LAST, sentence, text, found, AmountFinder::named);
    find(WITH_UNIT, sentence, text, found, AmountFinder::measured);
    find(COUNT, sentence, text, found, m -> Amount.quantity(value(m), m.group("u")));
    find(COUNT_OF_ANY, sentence, text, found, m -> Amount.quantity(value(m), m.group("u")));
    found.sort(Comparator.comparingInt(AmountExpression::from));
    return found;
  }

  /** Most sentences have none, and looking for amounts in them would be lost time. */
  private static boolean hasNumber(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> EnglishAmounts.isNumber(t.text()));
  }

  private static void find(
      Pattern pattern,
      Sentence sentence,
      String text,
      List<AmountExpression> found,
      Function<Matcher, Amount> reading) {
    Matcher match =
        pattern
            .matcher(text)
            .region(sentence.span().start(), sentence.span().end())
            .useTransparentBounds(true);
    while (match.find()) {
      int from = sentence.tokenAt(match.start());
      int to = sentence.tokenAt(match.end() - 1) + 1;
      Amount amount = reading.apply(match);
      if (amount != null
          && found.stream().noneMatch(other -> from < other.to() && other.from() < to)) {
        found.add(new AmountExpression(from, to, amount));
      }
    }
  }

  private static BigDecimal value(Matcher match) {
    return EnglishAmounts.value(match.group("n"), match.group("s"));
  }

  private static Amount money(Matcher match, String currency) {
    return Amount.money(value(match), currency);
  }

  private static Amount named(Matcher match) {
    String code = match.group("c");
    return money(match, code != null ? code : EnglishAmounts.find(MONEY_WORDS, match.group("w")));
  }

  /** A lone "m" behind digits is metres only where no scale was meant, which nobody can tell. */
  private static Amount measured(Matcher match) {
    return Amount.quantity(value(match), EnglishAmounts.find(UNITS, match.group("u")));
  }
}

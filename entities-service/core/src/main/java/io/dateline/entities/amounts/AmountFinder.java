package io.dateline.entities.amounts;

import io.dateline.entities.language.AmountWords;
import io.dateline.entities.language.Language;
import io.dateline.entities.text.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sums of money and the quantities of a sentence. */
public final class AmountFinder {

  private static final String SPACE = "[\\s\\u00a0\\u202f]";

  /** Digits with thousands apart or a fraction; no part of a longer number, a date or a score. */
  private static final String DIGITS =
      "(?<![\\w.,:/-])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?![\\d:/]|[.,]\\d)";

  /** "an ATR 72 aircraft": a number behind capitals belongs to a name. */
  private static final String BEHIND_NO_CAPITALS = "(?<!\\b\\p{Lu}{2,9}\\s)";

  private final AmountWords words;

  /** "$13.90", "RM 13.90", "£2bn", "US $6.9 billion". */
  private final Pattern signFirst;

  /** "500 million euros", "20 USD". */
  private final Pattern moneyWordLast;

  /** "40 percent", "5 km". */
  private final Pattern withUnit;

  /** "2.5 million migrants", "600 strike drones". */
  private final Pattern counted;

  /** "12 paintings": any plural right behind digits is counted. */
  private final Pattern countedPlural;

  public AmountFinder(Language language) {
    words = language.amounts();
    String number = words.numberExpression();
    String scale = "(?:[\\s\\u00a0-]?(?<s>(?i:" + words.scaleExpression() + "))\\b)?";
    signFirst =
        Pattern.compile(
            "(?<c>"
                + Currencies.SIGN
                + ")"
                + SPACE
                + "?(?<n>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                + scale
                + "(?![\\d%])");
    String digitsOrWord = "(?<n>" + DIGITS + "|" + number + ")" + scale;
    moneyWordLast =
        Pattern.compile(
            digitsOrWord
                + "[\\s\\u00a0-](?:(?<w>(?i:"
                + words.moneyExpression(SPACE + "+")
                + "))|(?<c>"
                + Currencies.CODE
                + "))(?![\\p{L}-])");
    withUnit =
        Pattern.compile(
            digitsOrWord
                + "[\\s\\u00a0-]?(?<u>(?i:"
                + words.unitExpression(SPACE + "+")
                + "))(?![\\p{L}\\p{N}])");
    counted =
        Pattern.compile(
            BEHIND_NO_CAPITALS
                + "(?<n>"
                + DIGITS
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
                + DIGITS
                + ")"
                + scale
                + SPACE
                + "+(?<u>"
                + words.pluralExpression()
                + ")\\b");
  }

  /** Returns the amounts of a sentence, in its order and without overlap. */
  public List<AmountExpression> in(Sentence sentence, String text) {
    List<AmountExpression> found = new ArrayList<>();
    if (!hasNumber(sentence)) {
      return found;
    }
    find(
        signFirst,
        sentence,
        text,
        found,
        m -> Amount.money(value(m), Currencies.code(m.group("c"))));
    find(moneyWordLast, sentence, text, found, this::money);
    find(
        withUnit,
        sentence,
        text,
        found,
        m -> Amount.quantity(value(m), words.unit(normal(m.group("u")))));
    find(counted, sentence, text, found, m -> Amount.quantity(value(m), m.group("u")));
    find(countedPlural, sentence, text, found, m -> Amount.quantity(value(m), m.group("u")));
    found.sort(Comparator.comparingInt(AmountExpression::from));
    return found;
  }

  /** Most sentences have no number, and a search for amounts in them would be lost time. */
  private boolean hasNumber(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> words.isNumber(token.text()));
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
      if (found.stream().noneMatch(other -> from < other.to() && other.from() < to)) {
        found.add(new AmountExpression(from, to, amount));
      }
    }
  }

  private Amount money(Matcher match) {
    String code = match.group("c");
    return Amount.money(
        value(match), code != null ? code : words.currency(normal(match.group("w"))));
  }

  /** Returns words in lower case with single spaces between. */
  private static String normal(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll(SPACE + "+", " ");
  }

  /** Returns the value of a number and its scale together: "1.8bn" is 1800000000. */
  private BigDecimal value(Matcher match) {
    String bare = match.group("n").strip().toLowerCase(Locale.ROOT);
    String scale = match.group("s");
    BigDecimal value =
        Character.isDigit(bare.charAt(0))
            ? new BigDecimal(bare.replace(",", ""))
            : BigDecimal.valueOf(words.number(bare));
    if (scale == null) {
      return value;
    }
    BigDecimal scaled = value.scaleByPowerOfTen(words.zeros(scale)).stripTrailingZeros();
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }
}

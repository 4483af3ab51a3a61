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

  /** The lower end of a range stands right in front of the upper one. */
  private static final int MAX_CHARACTERS_OF_LOWER_END = 40;

  private static final int MIN_ZEROS_OF_SUM = 3;

  private static final int ZEROS_OF_COINS = 2;

  private final AmountWords words;
  private final AmountForms forms;

  public AmountFinder(Language language) {
    words = language.amounts();
    forms = new AmountForms(words);
  }

  /**
   * An amount with its place in the text.
   *
   * @param number the printed number without its multiplier
   * @param zeros the zeros that the multiplier adds, 0 where there is none
   */
  private record Found(
      int from, int to, int start, int end, BigDecimal number, int zeros, Amount amount) {

    boolean overlaps(int first, int last) {
      return from < last && first < to;
    }

    boolean isOfKind(Found other) {
      return amount.currency() != null
          ? amount.currency().equals(other.amount.currency())
          : amount.unit().equals(other.amount.unit());
    }

    Found scaledBy(int more) {
      BigDecimal value = scaled(number, more);
      Amount changed = new Amount(value, amount.currency(), amount.unit());
      return new Found(from, to, start, end, number, more, changed);
    }
  }

  /** Returns the amounts of a sentence, in its order and without overlap. */
  public List<AmountExpression> in(Sentence sentence, String text) {
    return in(sentence, text, PageMoney.UNKNOWN);
  }

  /**
   * Returns the same on a page whose country may be known.
   *
   * @param page what "$" and "peso" mean there
   */
  public List<AmountExpression> in(Sentence sentence, String text, PageMoney page) {
    if (!hasNumber(sentence)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    find(forms.signFirst, sentence, text, found, m -> ofSign(m, page));
    find(forms.moneyWordLast, sentence, text, found, m -> ofName(m, text, page));
    find(forms.coin, sentence, text, found, m -> ofCoin(m, page));
    find(forms.withUnit, sentence, text, found, this::ofUnit);
    addLowerEnds(sentence, text, found);
    find(forms.counted, sentence, text, found, m -> Amount.quantity(value(m), m.group("u")));
    find(forms.countedPlural, sentence, text, found, m -> Amount.quantity(value(m), m.group("u")));
    found.sort(Comparator.comparingInt(Found::from));
    shareScale(text, found);
    return found.stream().map(f -> new AmountExpression(f.from(), f.to(), f.amount())).toList();
  }

  /** Most sentences have no number, and a search for amounts in them would be lost time. */
  private boolean hasNumber(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> words.isNumber(token.text()));
  }

  private void find(
      Pattern pattern,
      Sentence sentence,
      String text,
      List<Found> found,
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
      if (amount != null && found.stream().noneMatch(other -> other.overlaps(from, to))) {
        found.add(
            new Found(from, to, match.start(), match.end(), number(match), zeros(match), amount));
      }
    }
  }

  private Amount ofSign(Matcher match, PageMoney page) {
    String sign = match.group("c");
    return Currencies.isDoubtful(sign) && !isSum(match)
        ? null
        : Amount.money(value(match), Currencies.code(sign, page.dollarCountry()));
  }

  private Amount ofName(Matcher match, String text, PageMoney page) {
    if (match.group("c") != null) {
      return Currencies.isDoubtful(match.group("c")) && !isSum(match)
          ? null
          : Amount.money(value(match), Currencies.code(match.group("c"), null));
    }
    if (match.group("b") != null) {
      return Amount.money(value(match), Currencies.code(match.group("b"), null));
    }
    String name = normal(match.group("w"));
    boolean weight = words.isWeight(name) && text.startsWith(" of ", match.end());
    boolean doubtful = words.isDoubtful(name) && !isSum(match);
    String dollar = Currencies.code("$", null);
    String usual = words.currency(name, page.dollarCountry());
    String currency =
        dollar.equals(words.currency(name)) ? usual : words.currency(name, page.country());
    return weight || doubtful || currency == null ? null : Amount.money(value(match), currency);
  }

  private Amount ofCoin(Matcher match, PageMoney page) {
    String coin = normal(match.group("w") == null ? match.group("b") : match.group("w"));
    String currency = words.currencyOfCoin(coin);
    String dollar = Currencies.code("$", null);
    return Amount.money(
        value(match).movePointLeft(ZEROS_OF_COINS),
        currency.equals(dollar) && !coin.contains(" ")
            ? Currencies.code("$", page.dollarCountry())
            : currency);
  }

  private Amount ofUnit(Matcher match) {
    String unit = words.unit(normal(match.group("u")));
    boolean negative = match.group("g") != null && words.isSigned(unit);
    return Amount.quantity(negative ? value(match).negate() : value(match), unit);
  }

  /**
   * "12 won medals": returns whether the number is one of a sum, in groups or with a multiplier.
   */
  private boolean isSum(Matcher match) {
    return zeros(match) >= MIN_ZEROS_OF_SUM || match.group("n").matches("\\d{1,3}(?:,\\d{2,3})+.*");
  }

  /**
   * "300 to 400 million euros", "between 5 and 10 percent": the lower end has the multiplier and
   * the unit of the upper one.
   */
  private void addLowerEnds(Sentence sentence, String text, List<Found> found) {
    for (Found upper : List.copyOf(found)) {
      int start = Math.max(sentence.span().start(), upper.start() - MAX_CHARACTERS_OF_LOWER_END);
      Matcher lower = forms.lowerEnd.matcher(text).region(start, upper.start());
      if (!lower.find() || (lower.group("a") != null && lower.group("k") == null)) {
        continue;
      }
      int from = sentence.tokenAt(lower.start("n"));
      int to = sentence.tokenAt(lower.end("s") < 0 ? lower.end("n") - 1 : lower.end("s") - 1) + 1;
      BigDecimal number = number(lower);
      boolean below = number.compareTo(upper.number()) < 0;
      if (below && found.stream().noneMatch(other -> other.overlaps(from, to))) {
        int zeros = zeros(lower) == 0 ? upper.zeros() : zeros(lower);
        Amount same = upper.amount();
        Amount amount = new Amount(scaled(number, zeros), same.currency(), same.unit());
        found.add(new Found(from, to, lower.start("n"), lower.end("n"), number, zeros, amount));
      }
    }
  }

  /** "between $4 and $6 billion": the multiplier of the upper end holds for the lower one. */
  private void shareScale(String text, List<Found> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Found lower = found.get(i);
      Found upper = found.get(i + 1);
      boolean open = lower.zeros() == 0 && upper.zeros() > 0 && lower.isOfKind(upper);
      if (open
          && lower.end() <= upper.start()
          && lower.number().compareTo(upper.number()) < 0
          && isRange(text, lower, upper)) {
        found.set(i, lower.scaledBy(upper.zeros()));
      }
    }
  }

  private boolean isRange(String text, Found lower, Found upper) {
    String between = text.substring(lower.end(), upper.start());
    return forms.range.matcher(between).matches()
        || (forms.rangeAnd.matcher(between).matches()
            && forms.rangeStart.matcher(text).region(0, lower.start()).find());
  }

  /** Returns words in lower case with single spaces between. */
  private static String normal(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll(AmountForms.SPACE + "+", " ");
  }

  /** Returns the value of a number and its multiplier together: "1.8bn" is 1800000000. */
  private BigDecimal value(Matcher match) {
    return scaled(number(match), zeros(match));
  }

  private static BigDecimal scaled(BigDecimal number, int zeros) {
    if (zeros == 0) {
      return number;
    }
    BigDecimal scaled = number.scaleByPowerOfTen(zeros).stripTrailingZeros();
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }

  private int zeros(Matcher match) {
    String scale = match.group("s") == null ? group(match, "t") : match.group("s");
    return scale == null ? 0 : words.zeros(scale);
  }

  private BigDecimal number(Matcher match) {
    String fraction = group(match, "h");
    if (fraction != null) {
      return words.fraction(normal(fraction));
    }
    String bare = match.group("n").strip().toLowerCase(Locale.ROOT);
    return Character.isDigit(bare.charAt(0))
        ? new BigDecimal(plain(bare))
        : BigDecimal.valueOf(words.number(bare));
  }

  /** Returns digits without groups and with a point in front of the fraction. */
  private static String plain(String digits) {
    if (digits.matches("\\d+,\\d{1,2}")) {
      return digits.replace(',', '.');
    }
    String joined = digits.replaceAll("[,'’\\s\\u00a0\\u202f\\u2009]", "");
    return joined.matches("\\d+(?:\\.\\d{3}){2,}") ? joined.replace(".", "") : joined;
  }

  /** Returns a group that only the form of money words has, else null. */
  private String group(Matcher match, String name) {
    return match.pattern() == forms.moneyWordLast ? match.group(name) : null;
  }
}

package io.dateline.entities.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of the calendar, and the forms of dates that they make. */
public final class DateWords {

  /** A list that a form refers to by its name in braces: "{month}". */
  private static final Pattern PART = Pattern.compile("\\{([a-z-]+)}");

  private final Map<String, Integer> months;
  private final Map<String, Integer> weekdays;
  private final int longestPrefix;
  private final Map<String, Integer> numbers;
  private final Map<String, String> units;
  private final Map<String, Integer> relations;
  private final Map<String, Integer> dayWords;
  private final Map<String, Integer> partsOfSteps;
  private final Set<String> signs;
  private final Map<String, Integer> ordinals;
  private final Map<String, Integer> seasons;
  private final Map<String, Integer> partsOfYear;
  private final Map<String, String> namedDays;
  private final Set<String> business;
  private final TenseWords tenses;
  private final Map<String, String> forms = new HashMap<>();

  DateWords(WordLists lists, List<String[]> forms, TenseWords tenses) {
    this.tenses = tenses;
    months = Map.copyOf(lists.numbers("month-prefix"));
    weekdays = Map.copyOf(lists.numbers("weekday-prefix"));
    longestPrefix =
        Math.max(longest(lists.list("month-prefix")), longest(lists.list("weekday-prefix")));
    numbers = lists.numbers("number");
    units = lists.map("unit");
    relations = Map.copyOf(lists.numbers("relation"));
    dayWords = Map.copyOf(lists.numbers("day-word"));
    partsOfSteps = Map.copyOf(lists.numbers("part-of-step"));
    signs = lists.set("sign");
    ordinals = Map.copyOf(lists.numbers("ordinal"));
    seasons = Map.copyOf(lists.numbers("season"));
    partsOfYear = Map.copyOf(lists.numbers("part-of-year"));
    namedDays = lists.map("named-day");
    business = lists.set("business");
    this.forms.put("ordinal", WordLists.alternatives(lists.map("ordinal").keySet()));
    this.forms.put("number", "(?:\\d{1,3}|" + WordLists.alternatives(numbers.keySet()) + ")");
    this.forms.put("unit", WordLists.alternatives(units.keySet()));
    forms.forEach(row -> this.forms.put(row[0], row[1]));
  }

  private static int longest(List<String> pairs) {
    return pairs.stream().mapToInt(pair -> pair.indexOf('=')).max().orElse(0);
  }

  /**
   * Returns the regular expression of a form, such as "month-day", or null where the language has
   * none. An underscore in the resource stands for the space between two words.
   *
   * @param space the expression for that space
   */
  public String form(String name, String space) {
    String form = forms.get(name);
    return form == null ? null : filled(form).replace("_", space);
  }

  private String filled(String form) {
    Matcher part = PART.matcher(form);
    StringBuilder filled = new StringBuilder();
    while (part.find()) {
      part.appendReplacement(filled, Matcher.quoteReplacement(filled(forms.get(part.group(1)))));
    }
    return part.appendTail(filled).toString();
  }

  /** Returns the month that a word begins like, null where there is none. */
  public Month month(String word) {
    Integer number = byPrefix(months, word);
    return number == null ? null : Month.of(number);
  }

  /** Returns the weekday that a word begins like, null where there is none. */
  public DayOfWeek weekday(String word) {
    Integer number = byPrefix(weekdays, word);
    return number == null ? null : DayOfWeek.of(number);
  }

  private Integer byPrefix(Map<String, Integer> prefixes, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Integer number = null;
    for (int end = Math.min(longestPrefix, lower.length()); end > 0 && number == null; end--) {
      number = prefixes.get(lower.substring(0, end));
    }
    return number;
  }

  /** Returns the value of a number word, or of digits with or without an ending: "29th" is 29. */
  public int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower.replaceAll("\\D", ""));
    }
    return numbers.containsKey(lower) ? numbers.get(lower) : ordinals.get(lower);
  }

  /** Returns the step of the calendar that a word names: "week". */
  public ChronoUnit unit(String word) {
    return ChronoUnit.valueOf(units.get(word.toLowerCase(Locale.ROOT)));
  }

  /** "last week" is -1, "this week" 0, "next week" 1. */
  public int relation(String word) {
    return relations.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** "yesterday" is -1: days from the day of publication. */
  public int dayWord(String word) {
    return dayWords.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** "earlier this month" is the part before the day of publication. */
  public boolean isEarlierPart(String word) {
    return partsOfSteps.getOrDefault(word.toLowerCase(Locale.ROOT), 0) < 0;
  }

  /** Returns the number of the month in which a season begins: 6 for "summer". */
  public int season(String word) {
    return seasons.get(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the number of months of a part of a year: 3 for "quarter". */
  public int monthsOf(String partOfYear) {
    return partsOfYear.get(partOfYear.toLowerCase(Locale.ROOT));
  }

  /** Returns the day of an event that is called by its day: "9/11". */
  public LocalDate namedDay(String name) {
    return LocalDate.parse(
        namedDays.get(name.toLowerCase(Locale.ROOT).replace(".", "").replaceAll("\\s+", " ")));
  }

  /** Returns whether a word in lower case belongs to business news, whose quarters are dates. */
  public boolean isOfBusiness(String lowerCaseWord) {
    return business.contains(lowerCaseWord);
  }

  /** Returns the words that tell whether an event is past or coming. */
  public TenseWords tenses() {
    return tenses;
  }

  /** Returns whether a word in lower case can be part of a relative date: "ago". */
  public boolean isSign(String lowerCaseWord) {
    return signs.contains(lowerCaseWord);
  }
}

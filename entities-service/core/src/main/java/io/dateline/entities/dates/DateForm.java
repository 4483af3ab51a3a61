package io.dateline.entities.dates;

import static io.dateline.entities.dates.EnglishDates.BEFORE;
import static io.dateline.entities.dates.EnglishDates.DAY_NUMBER;
import static io.dateline.entities.dates.EnglishDates.MONTH;
import static io.dateline.entities.dates.EnglishDates.NUMBER;
import static io.dateline.entities.dates.EnglishDates.PART_OF_DAY;
import static io.dateline.entities.dates.EnglishDates.SPACE;
import static io.dateline.entities.dates.EnglishDates.UNIT;
import static io.dateline.entities.dates.EnglishDates.WEEKDAY;
import static io.dateline.entities.dates.EnglishDates.YEAR;

import java.util.regex.Pattern;

/** The forms that dates have, in the order in which they are tried: the fullest first. */
enum DateForm {
  /** 2023-12-29. */
  ISO("\\b(?<y>" + YEAR + ")-(?<n>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])\\b"),

  /** "December 29, 2023", "Friday, Dec. 29", "May 3-5, 2024". */
  MONTH_DAY(
      "\\b(?:"
          + WEEKDAY
          + ",?_)?(?<m>"
          + MONTH
          + ")_(?:the_)?(?<d>"
          + DAY_NUMBER
          + ")(?![\\d:%])"
          + "(?:(?:\\s?[-–]\\s?|_(?:to|and)_)(?<e>"
          + DAY_NUMBER
          + ")(?![\\d:%,]\\d))?"
          + "(?:,?_(?:of_)?(?<y>"
          + YEAR
          + ")\\b)?"),

  /** "29 December 2023", "the 29th of December". */
  DAY_MONTH(
      "\\b(?:"
          + WEEKDAY
          + ",?_)?(?<d>"
          + DAY_NUMBER
          + ")(?:\\s?[-–]\\s?(?<e>"
          + DAY_NUMBER
          + "))?_(?:of_)?(?<m>"
          + MONTH
          + ")(?!_[A-Z][a-z]+_(?:said|says))"
          + "(?:,?_(?<y>"
          + YEAR
          + ")\\b)?"),

  /** "March 2023", "March of 2023", "March last year". */
  MONTH_YEAR(
      "\\b(?:(?:[Ee]arly|[Ll]ate|[Mm]id-?)_?)?(?<m>"
          + MONTH
          + ")(?:,?_(?:of_)?(?<y>"
          + YEAR
          + ")\\b|_(?:of_)?(?<r>last|this|next)_year)"),

  /** "last March", "in March", "since May". */
  MONTH_ALONE(
      "\\b(?:(?<r>[Ll]ast|[Nn]ext|[Tt]his)_(?<m>"
          + MONTH
          + ")|(?=[A-Zelm])(?<=\\b(?i:in|since|by|until|till|from|during|before|after|late|early|through|of)\\s)(?:(?:early|late|mid)["
          + " -])?(?<n>"
          + MONTH
          + "))(?![\\w’'-]|_[A-Z0-9])"),

  /** "the 1990s", "the '90s". */
  DECADE(
      "\\b(?:[Tt]he_)?(?:(?:early|late|mid)[ -])?(?:(?<y>1[5-9]\\d0|20\\d0)s|['’](?<s>\\d0)s)\\b"),

  /** "two weeks ago", "a year ago". */
  AGO(
      "\\b(?i)(?:(?:just|more_than|about|around|nearly|almost|over)_)?(?<n>"
          + NUMBER
          + ")_(?<u>"
          + UNIT
          + ")s?_ago\\b"),

  /** "earlier this month", "later this year". */
  WITHIN("\\b(?i)(?<w>earlier|later)_this_(?<u>" + UNIT + ")\\b"),

  /** "last week", "this year", "next month", "last night". */
  NEAR(
      "\\b(?i)(?:the_)?(?<r>last|past|this|next|coming)_(?:(?<u>week|month|year|decade)(?!s|\\w|['’]s_old)|(?<k>weekend)|(?<p>"
          + PART_OF_DAY
          + "))\\b"),

  /** "last Thursday", "Thursday night". */
  WEEKDAY_NAMED(
      "\\b(?:(?<r>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast)_)?(?<w>"
          + WEEKDAY
          + ")(?:_"
          + PART_OF_DAY
          + "\\b)?"),

  /** "today", "yesterday evening". */
  TODAY(
      "\\b(?i)(?<t>today|yesterday|tomorrow|tonight)\\b(?:_"
          + PART_OF_DAY
          + "\\b)?"
          + "(?!['’]s_(?:world|society|age))"),

  /** "in 2019", "the 2026 World Cup". */
  YEAR_ALONE(
      "(?=[12]\\d{3})(?:(?<=\\b(?i:"
          + BEFORE
          + ")[\\s\\u00a0])|(?<=\\()|(?<=\\b(?i:mid|early|late)-)|^)(?<y>"
          + YEAR
          + ")(?![\\d,.:%]\\d|[%\\w-]|_(?:people|men|women|children|troops|soldiers|votes|cases|homes|km|miles|metres|meters)\\b)");

  private final Pattern pattern;

  DateForm(String form) {
    // An underscore stands for the space between two words.
    pattern = Pattern.compile(form.replace("_", SPACE));
  }

  Pattern pattern() {
    return pattern;
  }
}

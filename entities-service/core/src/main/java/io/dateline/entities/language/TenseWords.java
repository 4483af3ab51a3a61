package io.dateline.entities.language;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell whether an event lies before or after the day of publication. */
public final class TenseWords {

  /** The lists of {@code tenses.tsv}. */
  public enum Group {
    MODAL,
    PAST_MODAL,
    FAILING,
    REFUSAL,
    PLAN,
    PLAN_TO,
    SHIFT,
    ORDER,
    UNTIL,
    AIM,
    SINCE,
    LIMIT,
    OPENING,
    BE_NOW,
    BE_PAST,
    BE_BARE,
    HAVE,
    HAD,
    REPORT,
    PAST,
    NO_PAST,
    TIMETABLE,
    TIMETABLE_PLURAL,
    DETERMINER,
    SUBJECT,
    BORDER,
    BORDER_BEHIND,
    PAST_EVENT,
    PLANNED_EVENT
  }

  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);

  TenseWords(WordLists lists) {
    for (Group group : Group.values()) {
      groups.put(group, lists.set(group.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
  }

  /** Returns whether a group has a word in lower case. */
  public boolean isIn(Group group, String lowerCaseWord) {
    return groups.get(group).contains(lowerCaseWord);
  }
}

package io.dateline.entities.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Why a report belongs to an event. The codes of several reasons are joined by "+". */
public enum JoinReason {
  SAME_TYPE("same-type", "The type is the same."),
  SAME_FAMILY("same-family", "One report tells of an agreement, the other of its signing."),
  SHARED_PARTICIPANT("shared-participant", "One participant is the same."),
  SHARED_PARTICIPANTS("shared-participants", "Several participants are the same."),
  SAME_PLACE("same-place", "The city or the state is the same."),
  SAME_DAY("same-day", "The day is the same."),
  SAME_PERIOD("same-period", "The days overlap."),
  NEAR_DAYS("near-days", "The days lie close together."),
  PLAN("plan", "One report tells of the plan, and the other comes within 30 days."),
  SAME_TRIGGER("same-trigger", "The words that name the act are the same."),
  SAME_NUMBERS("same-numbers", "The sentences share a number."),
  SAME_ARTICLE("same-article", "Both reports stand in one article."),
  EQUAL_REPORT(
      "equal-report",
      "So many reports are connected that only those with equal participants, place and day are joined.");

  private final String code;
  private final String description;

  JoinReason(String code, String description) {
    this.code = code;
    this.description = description;
  }

  public String code() {
    return code;
  }

  /** Returns the codes, joined by "+". */
  static String codes(Collection<JoinReason> reasons) {
    return reasons.stream().sorted().map(JoinReason::code).collect(Collectors.joining("+"));
  }

  /** Describes joined codes in English; unknown ones are left out. */
  public static String describe(String codes) {
    List<String> given = List.of(codes.split("\\+"));
    return Arrays.stream(values())
        .filter(reason -> given.contains(reason.code))
        .map(reason -> reason.description)
        .collect(Collectors.joining(" "));
  }
}

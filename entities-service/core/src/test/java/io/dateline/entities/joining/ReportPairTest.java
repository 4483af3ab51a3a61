package io.dateline.entities.joining;

import static io.dateline.entities.joining.ReportBuilder.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.dates.DateValue;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportPairTest {

  private static ReportPair pair(ReportBuilder one, ReportBuilder other) {
    EventReport a = one.build();
    EventReport b = other.build();
    ReportPair pair = ReportPair.of(a, b);
    ReportPair reversed = ReportPair.of(b, a);
    assertEquals(pair, reversed, "a pair has no order");
    return pair;
  }

  private static ReportBuilder meeting(int day) {
    return report(EventType.CONSULT, "met", day).by("Ada Quiroz").to("Benno Falk");
  }

  @Test
  void two_articles_about_one_meeting_are_joined_and_say_why() {
    ReportPair pair = pair(meeting(4), meeting(4));
    assertTrue(pair.isJoinable());
    assertEquals(
        "same-type+shared-participants+same-day+same-trigger", JoinReason.codes(pair.reasons()));
    assertEquals(
        "The type is the same. Several participants are the same. The day is the same."
            + " The words that name the act are the same.",
        JoinReason.describe(JoinReason.codes(pair.reasons())));
  }

  @Test
  void guest_and_host_change_places_in_a_meeting_and_not_in_an_attack() {
    ReportBuilder reversed = report(EventType.CONSULT, "met", 4).by("Benno Falk").to("Ada Quiroz");
    assertTrue(pair(meeting(4), reversed).isJoinable());
    ReportBuilder attack = report(EventType.ASSAULT, "shelled", 4).by("AL").to("BO").on(4);
    ReportBuilder answer = report(EventType.ASSAULT, "shelled", 4).by("BO").to("AL").on(4);
    assertTrue(pair(attack, answer).isVetoed());
  }

  @Test
  void reports_without_a_shared_participant_are_never_joined() {
    ReportPair pair =
        pair(
            report(EventType.PROTEST, "marched", 4).by("Red Party").in("city:PE:cusco").with("300"),
            report(EventType.PROTEST, "marched", 4)
                .by("Blue Party")
                .in("city:PE:cusco")
                .with("300"));
    assertFalse(pair.isJoinable());
  }

  @Test
  void other_types_stay_apart_and_a_signing_is_an_agreement() {
    assertTrue(
        pair(
                report(EventType.AGREE, "agreed", 4).by("Ada Quiroz", "Benno Falk").on(4),
                report(EventType.SUPPORT, "signed", 4).by("Ada Quiroz", "Benno Falk").on(4))
            .isJoinable());
    for (EventType other : new EventType[] {EventType.SANCTION, EventType.ACCUSE}) {
      assertTrue(
          pair(
                  report(EventType.COERCE, "arrested", 4).by("Ada Quiroz").to("Benno Falk"),
                  report(other, "charged", 4).by("Ada Quiroz").to("Benno Falk"))
              .isVetoed());
    }
  }

  @Test
  void stated_days_may_differ_by_one_and_days_of_publication_by_three() {
    assertTrue(pair(meeting(9).on(4), meeting(9).on(5)).isJoinable());
    assertTrue(pair(meeting(9).on(4), meeting(9).on(6)).isVetoed());
    assertTrue(pair(meeting(4), meeting(7)).isJoinable());
    assertTrue(pair(meeting(4), meeting(8)).isVetoed());
    assertTrue(pair(meeting(9).on(4), meeting(7)).isJoinable());
  }

  @Test
  void a_year_agrees_with_the_same_year_only() {
    LocalDate first = LocalDate.of(2019, 1, 1);
    LocalDate last = LocalDate.of(2019, 12, 31);
    ReportBuilder year =
        meeting(4).is(Modality.HISTORICAL).in(first, last, DateValue.Precision.YEAR);
    ReportBuilder again =
        meeting(20).is(Modality.HISTORICAL).in(first, last, DateValue.Precision.YEAR);
    ReportBuilder day =
        meeting(4)
            .is(Modality.HISTORICAL)
            .in(first.plusDays(40), first.plusDays(40), DateValue.Precision.DAY);
    assertTrue(pair(year, again).isJoinable());
    assertTrue(pair(year, day).isVetoed());
  }

  @Test
  void a_plan_is_joined_with_what_comes_of_it_and_not_with_what_was_before() {
    assertTrue(pair(meeting(1).is(Modality.PLANNED), meeting(20)).isJoinable());
    assertTrue(pair(meeting(1).is(Modality.PLANNED), meeting(32)).isVetoed());
    assertTrue(pair(meeting(1).is(Modality.PLANNED).on(9), meeting(10)).isJoinable());
    assertTrue(pair(meeting(1).is(Modality.PLANNED).on(9), meeting(20).on(20)).isVetoed());
    assertTrue(pair(meeting(4), meeting(5).is(Modality.PLANNED)).isVetoed());
    assertTrue(pair(meeting(8), meeting(7).is(Modality.PLANNED).on(9)).isVetoed());
  }

  @Test
  void an_act_without_a_day_that_is_told_as_background_is_not_the_news() {
    assertTrue(pair(meeting(4), meeting(4).is(Modality.HISTORICAL)).isVetoed());
  }

  @Test
  void a_denial_is_joined_with_the_report_that_it_denies() {
    assertTrue(pair(meeting(4), meeting(6).is(Modality.DENIED)).isJoinable());
  }

  @Test
  void places_that_do_not_hold_each_other_keep_reports_apart() {
    assertTrue(pair(meeting(4).in("city:PE:cusco"), meeting(4).in("city:PE:lima")).isVetoed());
    assertTrue(pair(meeting(4).in("city:PE:cusco"), meeting(4).in("country:CL")).isVetoed());
    assertTrue(pair(meeting(4).in("city:PE:cusco"), meeting(4).in("country:PE")).isJoinable());
    assertTrue(
        pair(meeting(4).in("city:US-OH:dayton"), meeting(4).in("division:US:ohio")).isJoinable());
    // Two reporters may write about one meeting from two towns.
    assertTrue(
        pair(meeting(4).in("city:PE:cusco"), meeting(4).filedFrom("city:CL:arica")).isJoinable());
  }

  @Test
  void one_country_is_too_little_and_two_are_enough_on_one_day() {
    assertFalse(
        pair(
                report(EventType.COERCE, "arrested", 4).by("AL").toSome("two sailors", null).on(4),
                report(EventType.COERCE, "arrested", 4).by("AL").toSome("a singer", null).on(4))
            .isJoinable());
    assertFalse(
        pair(
                report(EventType.COERCE, "arrested", 4).by("AL").in("country:AL").on(4),
                report(EventType.COERCE, "arrested", 4).by("AL").in("country:AL").on(4))
            .isJoinable());
    assertTrue(
        pair(
                report(EventType.COERCE, "seized", 4).by("AL").to("BO").on(4),
                report(EventType.COERCE, "captured", 4).by("AL").to("BO").on(4))
            .isJoinable());
    assertTrue(
        pair(
                report(EventType.ASSAULT, "shelled", 4).by("AL").in("city:BO:uyuni").on(4),
                report(EventType.ASSAULT, "attacked", 4).by("AL").in("city:BO:uyuni").on(4))
            .isJoinable());
  }

  @Test
  void meetings_with_different_people_on_one_day_are_two() {
    assertFalse(
        pair(
                report(EventType.CONSULT, "met", 4).by("Ada Quiroz").to("Benno Falk").on(4),
                report(EventType.CONSULT, "met", 4).by("Ada Quiroz").to("Carla Wend").on(4))
            .isJoinable());
  }

  @Test
  void an_arrest_is_no_deportation() {
    ReportBuilder arrest =
        report(EventType.COERCE, "arrested", 4).by("Ada Quiroz").toSome("a singer", null);
    ReportBuilder deportation =
        report(EventType.COERCE, "deported", 4).by("Ada Quiroz").toSome("a singer", null);
    assertFalse(pair(arrest.as(EventMode.ARREST), deportation.as(EventMode.DEPORT)).isJoinable());
  }

  @Test
  void headline_and_lede_of_one_article_are_joined() {
    UUID article = UUID.randomUUID();
    assertTrue(
        pair(
                report(EventType.REJECT, "rejects", 4).by("Ada Quiroz").of(article),
                report(EventType.REJECT, "rejected", 4).by("Ada Quiroz").of(article))
            .isJoinable());
  }
}

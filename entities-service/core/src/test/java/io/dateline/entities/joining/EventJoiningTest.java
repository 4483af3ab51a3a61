package io.dateline.entities.joining;

import static io.dateline.entities.joining.ReportBuilder.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventJoiningTest {

  private static final int MAX_CONNECTED_REPORTS = 12;

  private static FakeReports joined(EventReport... reports) {
    FakeReports known = new FakeReports(MAX_CONNECTED_REPORTS);
    List.of(reports).forEach(known::add);
    return known;
  }

  private static JoinedEvent onlyEvent(FakeReports known) {
    assertEquals(
        1, new TreeSet<>(known.events().values().stream().map(JoinedEvent::id).toList()).size());
    return known.events().values().iterator().next();
  }

  @Test
  void two_attendees_of_one_meeting_are_one_event() {
    EventReport one =
        report(EventType.CONSULT, "met", 4).by("Ada Quiroz").in("city:PE:cusco").build();
    EventReport other =
        report(EventType.CONSULT, "met", 4).by("Benno Falk").in("city:PE:cusco").build();
    FakeReports known = joined(one, other);
    assertNotEquals(known.events().get(one.id()), known.events().get(other.id()));
    EventReport both =
        report(EventType.CONSULT, "met", 5)
            .by("Ada Quiroz", "Benno Falk")
            .in("city:PE:cusco")
            .on(4)
            .build();
    known.add(both);
    JoinedEvent event = onlyEvent(known);
    assertEquals(3, event.articleCount());
    assertEquals(
        List.of(one.id(), other.id(), both.id()).stream()
            .sorted(EventReport.BY_TEXT_OF_ID)
            .findFirst()
            .get(),
        event.id());
    assertEquals(both.date(), event.date(), "a day that the text says is better than another");
    known.remove(both);
    assertNotEquals(known.events().get(one.id()), known.events().get(other.id()));
  }

  @Test
  void what_was_planned_and_then_happened_has_happened() {
    EventReport plan =
        report(EventType.CONSULT, "will meet", 1)
            .by("Ada Quiroz")
            .to("Benno Falk")
            .is(Modality.PLANNED)
            .build();
    EventReport act =
        report(EventType.CONSULT, "met", 12).by("Ada Quiroz").to("Benno Falk").build();
    FakeReports known = joined(act, plan);
    assertEquals(Modality.HAPPENED, onlyEvent(known).modality());
    assertTrue(known.reasons().get(act.id()).contains("+plan"), known.reasons().get(act.id()));
    known.remove(act);
    assertEquals(Modality.PLANNED, onlyEvent(known).modality());
  }

  @Test
  void what_was_reported_and_then_denied_is_denied() {
    EventReport act =
        report(EventType.COERCE, "arrested", 4).by("Ada Quiroz").to("Benno Falk").build();
    EventReport denial =
        report(EventType.COERCE, "arrested", 6)
            .by("Ada Quiroz")
            .to("Benno Falk")
            .is(Modality.DENIED)
            .build();
    JoinedEvent event = onlyEvent(joined(denial, act));
    assertEquals(Modality.DENIED, event.modality());
    assertEquals(2, event.reports().size());
  }

  @Test
  void a_third_report_does_not_bridge_what_contradicts_itself() {
    EventReport monday =
        report(EventType.CONSULT, "met", 4).by("Ada Quiroz").to("Benno Falk").on(4).build();
    EventReport tuesday =
        report(EventType.CONSULT, "met", 5).by("Ada Quiroz").to("Benno Falk").on(5).build();
    EventReport wednesday =
        report(EventType.CONSULT, "met", 6).by("Ada Quiroz").to("Benno Falk").on(6).build();
    FakeReports known = joined(monday, tuesday, wednesday);
    assertNotEquals(known.events().get(monday.id()), known.events().get(wednesday.id()));
  }

  @Test
  void the_order_of_arrival_does_not_matter_nor_what_came_and_went() {
    List<EventReport> reports = manyReports(new Random(7), 150);
    FakeReports first = joined(reports.toArray(EventReport[]::new));
    assertTrue(first.known().contains("equal-report"), "some are crowded");
    assertTrue(first.known().contains("shared-participant"), "some are compared");
    for (int seed = 0; seed < 12; seed++) {
      Random random = new Random(seed);
      List<EventReport> order = new ArrayList<>(reports);
      List<EventReport> passing = manyReports(new Random(100 + seed), 50);
      order.addAll(passing);
      Collections.shuffle(order, random);
      FakeReports other = joined(order.toArray(EventReport[]::new));
      Collections.shuffle(passing, random);
      passing.forEach(other::remove);
      assertEquals(first.known(), other.known(), "seed " + seed);
    }
  }

  @Test
  void a_report_that_changes_leaves_its_event() {
    EventReport one = report(EventType.CONSULT, "met", 4).by("Ada Quiroz").to("Benno Falk").build();
    EventReport two = report(EventType.CONSULT, "met", 4).by("Ada Quiroz").to("Benno Falk").build();
    FakeReports known = joined(one, two);
    assertEquals(2, onlyEvent(known).reports().size());
    EventReport changed =
        report(EventType.CONSULT, "met", 4).by("Ada Quiroz").to("Carla Wend").build();
    known.add(
        new EventReport(
            two.id(),
            two.article(),
            two.type(),
            two.mode(),
            two.contexts(),
            two.modality(),
            two.trigger(),
            changed.actors(),
            changed.recipients(),
            List.of(),
            two.date(),
            two.published(),
            two.place(),
            two.numbers(),
            two.intensity(),
            two.confidence()));
    assertNotEquals(known.events().get(one.id()), known.events().get(two.id()));
  }

  @Test
  void reports_that_are_too_many_are_joined_by_equality() {
    FakeReports known = new FakeReports(MAX_CONNECTED_REPORTS);
    List<EventReport> reports = new ArrayList<>();
    for (int i = 0; i < 3 * MAX_CONNECTED_REPORTS; i++) {
      reports.add(
          report(EventType.ASSAULT, "shelled", 1 + i / 3).by("AL").to("BO").on(1 + i / 3).build());
    }
    reports.forEach(known::add);
    assertEquals(
        MAX_CONNECTED_REPORTS, known.events().values().stream().distinct().count(), "one a day");
    assertEquals("equal-report", known.reasons().get(reports.get(0).id()));
    reports.subList(MAX_CONNECTED_REPORTS, reports.size()).forEach(known::remove);
    assertTrue(known.reasons().get(reports.get(0).id()).contains("shared-participants"));
  }

  private static List<EventReport> manyReports(Random random, int count) {
    List<String> names = List.of("Ada Quiroz", "Benno Falk", "AL", "BO", "CO");
    List<String> places = List.of("city:BO:uyuni", "country:BO", "city:AL:berat");
    List<EventReport> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      EventType type = random.nextInt(3) == 0 ? EventType.ASSAULT : EventType.CONSULT;
      int day = 1 + random.nextInt(25);
      ReportBuilder builder =
          report(type, random.nextBoolean() ? "met" : "talks", day)
              .by(names.get(random.nextInt(names.size())))
              .to(names.get(random.nextInt(names.size())));
      if (random.nextInt(3) == 0) {
        builder.in(places.get(random.nextInt(places.size())));
      }
      if (random.nextInt(3) == 0) {
        builder.on(Math.max(1, day - random.nextInt(3)));
      }
      if (random.nextInt(5) == 0) {
        builder.is(Modality.values()[random.nextInt(Modality.values().length)]);
      }
      reports.add(builder.build());
    }
    return reports;
  }
}

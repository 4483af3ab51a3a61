package io.dateline.evaluation.passages;

import io.dateline.entities.dates.DateValue;
import io.dateline.entities.extraction.ExtractionResult;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Compares the results of the pipeline with the marks of passages. */
public final class PassageScore {

  private static final Map<String, MentionKind> KINDS =
      Map.of(
          "p", MentionKind.PERSON,
          "o", MentionKind.ORGANIZATION,
          "l", MentionKind.PLACE,
          "f", MentionKind.FACILITY,
          "d", MentionKind.DEMONYM,
          "w", MentionKind.LAW,
          "t", MentionKind.DATE,
          "m", MentionKind.MONEY,
          "q", MentionKind.QUANTITY);

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  public PassageScore() {
    for (MentionKind kind : MentionKind.values()) {
      tallies.put(kind.name().toLowerCase(Locale.ROOT), new Tally());
    }
    for (String what :
        List.of("date values", "offices", "same person", "quote spans", "quotes with speaker")) {
      tallies.put(what, new Tally());
    }
  }

  /**
   * Returns the counts by what is scored: the kinds of mentions, then offices, coreference and
   * quotes.
   */
  public Map<String, Tally> tallies() {
    return tallies;
  }

  /** Returns descriptions of the marks that were not found. */
  public List<String> misses() {
    return misses;
  }

  /** Adds one passage. */
  public void add(Passage passage, ExtractionResult extraction) {
    mentions(passage, extraction.mentions());
    if (passage.full()) {
      dates(passage, extraction.mentions());
      offices(passage, extraction.mentions());
      samePerson(passage, extraction.mentions());
      new QuoteScore(passage, extraction, this).add();
    }
  }

  Tally tally(String what) {
    return tallies.get(what);
  }

  private void mentions(Passage passage, List<Mention> found) {
    for (Marked mark : passage.marks()) {
      MentionKind kind = KINDS.get(mark.tag());
      if (kind != null && isScored(passage, kind)) {
        boolean right =
            found.stream().anyMatch(m -> m.kind() == kind && m.span().equals(mark.span()));
        tally(kind.name().toLowerCase(Locale.ROOT)).marked(right);
        if (!right) {
          miss(passage, kind.name(), mark.span().of(passage.text()));
        }
      }
    }
    for (Mention mention : found) {
      if (isScored(passage, mention.kind())) {
        tally(mention.kind().name().toLowerCase(Locale.ROOT)).found();
      }
    }
  }

  private static boolean isScored(Passage passage, MentionKind kind) {
    return passage.full()
        || switch (kind) {
          case DATE, MONEY, QUANTITY -> false;
          default -> true;
        };
  }

  private void dates(Passage passage, List<Mention> found) {
    for (Marked mark : passage.marks()) {
      if (mark.tag().equals("t") && mark.value() != null) {
        Mention mention = at(found, mark.span());
        String value = mention == null || mention.date() == null ? null : value(mention.date());
        tally("date values").marked(mark.value().equals(value));
        if (!mark.value().equals(value)) {
          miss(passage, "date " + mark.value(), mark.span().of(passage.text()) + " → " + value);
        }
      }
    }
    found.stream()
        .filter(m -> m.kind() == MentionKind.DATE && m.date() != null)
        .forEach(m -> tally("date values").found());
  }

  private static String value(DateValue date) {
    String from = date.from().toString();
    return switch (date.precision()) {
      case DAY -> from;
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              date.from().get(java.time.temporal.IsoFields.WEEK_BASED_YEAR),
              date.from().get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> from.substring(0, 7);
      case YEAR -> from.substring(0, 4);
      case DECADE -> from.substring(0, 4) + "s";
    };
  }

  private void offices(Passage passage, List<Mention> found) {
    for (Marked mark : passage.marks()) {
      if (mark.tag().equals("p") && mark.value() != null) {
        Mention mention = at(found, mark.span());
        boolean right =
            mention != null
                && mention.office() != null
                && new MarkedOffice(mark.value()).is(passage, mention, found);
        tally("offices").marked(right);
        if (!right) {
          String office = mention == null || mention.office() == null ? "none" : office(mention);
          miss(passage, "office " + mark.value(), mark.span().of(passage.text()) + " → " + office);
        }
      }
    }
    found.stream().filter(m -> m.office() != null).forEach(m -> tally("offices").found());
  }

  private static String office(Mention mention) {
    String of = mention.officeOf() == null ? "" : " @ " + mention.officeOf().name();
    return (mention.office().former() ? "former " : "") + mention.office().title() + of;
  }

  /** All mentions of a numbered person must lead to the entity of the fullest one. */
  private void samePerson(Passage passage, List<Mention> found) {
    Map<Integer, Referent> people = new LinkedHashMap<>();
    for (Marked mark : passage.marks()) {
      if (mark.tag().equals("p") && mark.number() != null) {
        Mention mention = at(found, mark.span());
        Referent referent = mention == null ? null : mention.referent();
        if (!people.containsKey(mark.number())) {
          people.put(mark.number(), referent);
        } else {
          boolean right = referent != null && referent.equals(people.get(mark.number()));
          tally("same person").marked(right);
          tally("same person").found();
          if (!right) {
            miss(passage, "same person", mark.span().of(passage.text()));
          }
        }
      }
    }
  }

  static Mention at(List<Mention> found, Span span) {
    return found.stream().filter(m -> Objects.equals(m.span(), span)).findFirst().orElse(null);
  }

  void miss(Passage passage, String what, String words) {
    misses.add(passage.id() + ": " + what + ": " + words);
  }
}

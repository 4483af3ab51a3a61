package io.dateline.entities.joining;

import io.dateline.entities.events.EventDate;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One act that one article reports, as far as joining needs it.
 *
 * @param mode null where the text does not say
 * @param trigger the folded words that name the act
 * @param sources those who vouch for it
 * @param date null where the text does not say
 * @param published the day of publication, or of ingest where that is unknown
 * @param place null where the text does not say
 * @param numbers the numbers in the sentence, without years
 */
public record EventReport(
    UUID id,
    UUID article,
    EventType type,
    EventMode mode,
    Set<EventContext> contexts,
    Modality modality,
    String trigger,
    List<ReportParty> actors,
    List<ReportParty> recipients,
    List<ReportParty> sources,
    EventDate date,
    LocalDate published,
    ReportPlace place,
    Set<String> numbers,
    double intensity,
    double confidence) {

  /**
   * The order of ids in which the database sorts them too: {@link UUID#compareTo} compares signed
   * numbers.
   */
  public static final Comparator<UUID> BY_TEXT_OF_ID = Comparator.comparing(UUID::toString);

  static final Comparator<EventReport> BY_ID = Comparator.comparing(EventReport::id, BY_TEXT_OF_ID);

  /** The latest evidence comes last. */
  static final Comparator<EventReport> LATEST_LAST =
      Comparator.comparing(EventReport::published).thenComparing(BY_ID);

  /** Returns the actors and the recipients. */
  List<ReportParty> parties() {
    List<ReportParty> parties = new ArrayList<>(actors);
    parties.addAll(recipients);
    return parties;
  }

  /** Returns the entities that take part, sorted. */
  public Set<UUID> entities() {
    Set<UUID> entities = new TreeSet<>(BY_TEXT_OF_ID);
    for (ReportParty party : parties()) {
      if (party.entity() != null) {
        entities.add(party.entity());
      }
    }
    return entities;
  }

  /** Returns whether two reports share a participant. */
  boolean sharesPartyWith(EventReport other) {
    for (ReportParty party : parties()) {
      if (party.entity() != null) {
        for (ReportParty their : other.parties()) {
          if (party.entity().equals(their.entity())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns the type that stands for all types that may tell of one act. */
  public EventType family() {
    return family(type);
  }

  /** "signed", "agreed": the signing of a treaty is told as either; other types stay apart. */
  public static EventType family(EventType type) {
    return type == EventType.SUPPORT ? EventType.AGREE : type;
  }

  /** Returns the days by which reports are compared. */
  public ReportDays days() {
    return ReportDays.of(date, modality, published);
  }
}

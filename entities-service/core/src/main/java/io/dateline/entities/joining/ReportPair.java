package io.dateline.entities.joining;

import io.dateline.entities.plover.EventType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Two reports side by side.
 *
 * @param isVetoed whether something in them contradicts that they tell of one happening
 * @param isJoinable whether they tell of one happening, as far as they alone tell
 * @param score how much speaks for it
 */
record ReportPair(boolean isVetoed, boolean isJoinable, double score, Set<JoinReason> reasons) {

  private static final double MIN_SCORE = 2.5;

  private static final double PERSON_OR_BODY = 1.5;
  private static final double COUNTRY = 1;
  private static final int MAX_SHARED_PARTIES = 3;
  private static final double AGREEING_COUNTERPART = 0.5;
  private static final double OTHER_COUNTERPART = -2;
  private static final double OTHER_WORDS = -1;
  private static final double PLACE = 1.5;
  private static final double TRIGGER = 0.75;
  private static final double MODE = -1;
  private static final double FAMILY = -0.5;
  private static final double NUMBERS = 0.5;
  private static final double ARTICLE = 0.5;

  /** Acts of equals: who stands as actor and who as recipient says little. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private static final ReportPair APART = new ReportPair(true, false, 0, Set.of());
  private static final ReportPair STRANGE = new ReportPair(false, false, 0, Set.of());

  static ReportPair of(EventReport one, EventReport other) {
    if (one.family() != other.family()) {
      return APART;
    }
    DateAgreement dates = ReportDays.agreement(one, other);
    boolean places =
        one.place() != null && other.place() != null && one.place().contradicts(other.place());
    if (dates == DateAgreement.NONE || places) {
      return APART;
    }
    if (!one.sharesPartyWith(other)) {
      return STRANGE;
    }
    return isReversed(one, other) ? APART : new Comparison(one, other, dates).pair();
  }

  /** "Alba struck Borea", "Borea struck Alba": returns whether those who do it are the others. */
  private static boolean isReversed(EventReport one, EventReport other) {
    if (MUTUAL.contains(one.type()) || MUTUAL.contains(other.type())) {
      return false;
    }
    return shared(one.actors(), other.actors()).isEmpty()
        && shared(one.recipients(), other.recipients()).isEmpty();
  }

  /** Returns the entities that stand in both lists. */
  private static Set<UUID> shared(List<ReportParty> these, List<ReportParty> those) {
    Set<UUID> shared = new HashSet<>();
    for (ReportParty party : these) {
      for (ReportParty their : those) {
        if (party.entity() != null && party.entity().equals(their.entity())) {
          shared.add(party.entity());
        }
      }
    }
    return shared;
  }

  /** The comparison of two reports that nothing keeps apart. */
  private static final class Comparison {

    private final EventReport one;
    private final EventReport other;
    private final Set<UUID> shared;
    private final Set<JoinReason> reasons = EnumSet.noneOf(JoinReason.class);
    private double score;
    private boolean counterpartAgrees;

    Comparison(EventReport one, EventReport other, DateAgreement dates) {
      this.one = one;
      this.other = other;
      this.shared = shared(one.parties(), other.parties());
      add(dates.weight(), dates.reason());
    }

    ReportPair pair() {
      boolean country = weighParties();
      weighCounterparts();
      weighAct();
      boolean spot =
          one.place() != null && other.place() != null && one.place().isSameSpot(other.place());
      if (spot) {
        add(PLACE, JoinReason.SAME_PLACE);
      }
      boolean numbers = weighNumbers();
      if (one.article().equals(other.article())) {
        add(ARTICLE, JoinReason.SAME_ARTICLE);
      }
      // A country alone does many things on one day.
      boolean loneCountry = country && shared.size() == 1;
      boolean enough = !loneCountry || spot || numbers || counterpartAgrees;
      return new ReportPair(
          false, enough && score >= MIN_SCORE, score, Collections.unmodifiableSet(reasons));
    }

    private void add(double weight, JoinReason reason) {
      score += weight;
      reasons.add(reason);
    }

    /** Returns whether every shared participant is a country. */
    private boolean weighParties() {
      Set<UUID> countries = new HashSet<>();
      for (ReportParty party : one.parties()) {
        if (party.isCountry() && shared.contains(party.entity())) {
          countries.add(party.entity());
        }
      }
      int others = shared.size() - countries.size();
      int counted = Math.min(others, MAX_SHARED_PARTIES);
      int states = Math.min(shared.size() - others, MAX_SHARED_PARTIES - counted);
      add(
          counted * PERSON_OR_BODY + states * COUNTRY,
          shared.size() == 1 ? JoinReason.SHARED_PARTICIPANT : JoinReason.SHARED_PARTICIPANTS);
      return others == 0;
    }

    /** Weighs those who take part in one report only: "met her", "met him". */
    private void weighCounterparts() {
      if (MUTUAL.contains(one.type()) && MUTUAL.contains(other.type())) {
        weighCounterparts(one.parties(), other.parties());
      } else {
        weighCounterparts(one.actors(), other.actors());
        weighCounterparts(one.recipients(), other.recipients());
      }
    }

    private void weighCounterparts(List<ReportParty> these, List<ReportParty> those) {
      List<ReportParty> left = unshared(these);
      List<ReportParty> right = unshared(those);
      if (left.isEmpty() || right.isEmpty()) {
        return;
      }
      if (left.stream().anyMatch(party -> right.stream().anyMatch(party::agreesWith))) {
        counterpartAgrees = true;
        score += AGREEING_COUNTERPART;
      } else {
        score += isKnown(left) && isKnown(right) ? OTHER_COUNTERPART : OTHER_WORDS;
      }
    }

    private List<ReportParty> unshared(List<ReportParty> parties) {
      List<ReportParty> left = new ArrayList<>();
      for (ReportParty party : parties) {
        if (party.entity() == null || !shared.contains(party.entity())) {
          left.add(party);
        }
      }
      return left;
    }

    private static boolean isKnown(List<ReportParty> parties) {
      return parties.stream().anyMatch(p -> p.entity() != null || p.countryCode() != null);
    }

    private void weighAct() {
      boolean same = one.type() == other.type();
      add(same ? 0 : FAMILY, same ? JoinReason.SAME_TYPE : JoinReason.SAME_FAMILY);
      if (one.mode() != null && other.mode() != null && one.mode() != other.mode()) {
        score += MODE;
      }
      if (TriggerWords.areAlike(one.trigger(), other.trigger())) {
        add(TRIGGER, JoinReason.SAME_TRIGGER);
      }
    }

    private boolean weighNumbers() {
      boolean agree = !Collections.disjoint(one.numbers(), other.numbers());
      if (agree) {
        add(NUMBERS, JoinReason.SAME_NUMBERS);
      }
      return agree;
    }
  }
}

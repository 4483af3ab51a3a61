package io.dateline.entities.extraction;

import io.dateline.entities.language.OfficeStateWords;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.names.Name;
import io.dateline.entities.offices.Office;
import io.dateline.entities.offices.OfficeHolderFinder;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.offices.OfficeState;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Ties the offices that a document states to the mentions of the people who hold them. */
final class OfficeAssignment {

  private static final String COUNTERPART_KEY = "counterpart";

  private OfficeAssignment() {}

  /** The office phrases of one sentence, and the offices that the sentence ties to a person. */
  record SentenceOffices(
      int sentence, List<OfficePhrase> phrases, List<OfficeHolderFinder.OfficeHolding> holdings) {

    /** Returns the holding whose phrase covers another one, which may be joined to it by "and". */
    Optional<OfficeHolderFinder.OfficeHolding> holding(OfficePhrase phrase) {
      return holdings.stream()
          .filter(h -> h.phrases().anyMatch(held -> covers(held, phrase)))
          .findFirst();
    }

    private static boolean covers(OfficePhrase held, OfficePhrase phrase) {
      return held.start() <= phrase.from() && phrase.to() <= held.end();
    }
  }

  /** Writes each office at the mention of its holder. */
  static void assign(List<SentenceOffices> found, List<MentionCandidate> candidates) {
    for (SentenceOffices sentence : found) {
      for (OfficeHolderFinder.OfficeHolding holding : sentence.holdings()) {
        candidates.stream()
            .filter(d -> isOf(d, sentence.sentence(), holding.person()))
            .findFirst()
            .ifPresent(d -> assign(d, holding, candidates));
      }
    }
  }

  private static boolean isOf(MentionCandidate candidate, int sentence, Name person) {
    return candidate.kind == MentionKind.PERSON
        && candidate.sentenceIndex == sentence
        && candidate.from == person.from();
  }

  private static void assign(
      MentionCandidate candidate,
      OfficeHolderFinder.OfficeHolding holding,
      List<MentionCandidate> candidates) {
    assign(candidate, holding.phrase(), candidates);
    candidate.furtherOffices.clear();
    for (OfficePhrase further : holding.further()) {
      if (!further.office().key().equals(COUNTERPART_KEY)) {
        Referent owner = owner(candidate.sentenceIndex, further, candidates);
        candidate.furtherOffices.add(new FurtherOffice(further, owner));
      }
    }
  }

  private static void assign(
      MentionCandidate candidate, OfficePhrase phrase, List<MentionCandidate> candidates) {
    candidate.office = phrase.office();
    candidate.officePhrase = phrase;
    Referent owner = owner(candidate.sentenceIndex, phrase, candidates);
    candidate.officeOf = owner == null ? behindName(candidate, candidates) : owner;
  }

  /** "President Jane Roe of Peru": returns the owner behind the name, null where there is none. */
  private static Referent behindName(MentionCandidate holder, List<MentionCandidate> candidates) {
    int at = holder.sentence.has(holder.to + 1, "the") ? holder.to + 2 : holder.to + 1;
    return !holder.sentence.has(holder.to, "of")
        ? null
        : candidates.stream()
            .filter(d -> d.sentenceIndex == holder.sentenceIndex && d.from == at)
            .filter(d -> d.kind == MentionKind.PLACE || d.kind == MentionKind.ORGANIZATION)
            .map(d -> d.referent)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static Referent owner(
      int sentence, OfficePhrase phrase, List<MentionCandidate> candidates) {
    if (phrase.country() != null) {
      return Referent.of(phrase.country());
    }
    return phrase.ownerAt() < 0
        ? null
        : candidates.stream()
            .filter(d -> d.sentenceIndex == sentence && d.from == phrase.ownerAt())
            .map(d -> d.referent)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /**
   * "Mexico's president hailed the talks. Andrés Manuel López Obrador said …": the next sentence
   * names the holder of an office. The rule needs an office that one person holds, a country, no
   * other holder in the document, and a name that opens the next sentence, is new and has no office
   * of its own.
   */
  static void assignAcrossSentences(
      List<SentenceOffices> found, List<MentionCandidate> candidates) {
    Openings openings = new Openings(candidates);
    for (SentenceOffices sentence : found) {
      for (OfficePhrase phrase : sentence.phrases()) {
        boolean open =
            phrase.country() != null
                && phrase.office().isUnique()
                && sentence.holding(phrase).isEmpty()
                && !openings.isHeld(phrase);
        MentionCandidate next = open ? openings.in(sentence.sentence() + 1) : null;
        if (next != null) {
          assign(next, phrase, candidates);
          openings.add(next, phrase);
        }
      }
    }
  }

  /** The people who open sentences, and the offices that somebody holds already. */
  private static final class Openings {
    private final Map<Integer, MentionCandidate> people = new HashMap<>();
    private final Map<Referent, Integer> firstSentences = new HashMap<>();
    private final Set<Referent> holders = new HashSet<>();
    private final Set<List<Object>> held = new HashSet<>();

    Openings(List<MentionCandidate> candidates) {
      for (MentionCandidate candidate : candidates) {
        Referent referent = candidate.referent;
        if (referent != null) {
          firstSentences.merge(referent, candidate.sentenceIndex, Math::min);
        }
        if (candidate.office != null) {
          held.add(Arrays.asList(candidate.office.key(), candidate.officeOf));
          holders.add(referent);
        }
        if (candidate.from == 0 && candidate.kind == MentionKind.PERSON && referent != null) {
          people.putIfAbsent(candidate.sentenceIndex, candidate);
        }
      }
    }

    boolean isHeld(OfficePhrase phrase) {
      return held.contains(Arrays.asList(phrase.office().key(), Referent.of(phrase.country())));
    }

    /**
     * Returns the person who opens a sentence, if the person is new in the document and has no
     * office, else null.
     */
    MentionCandidate in(int sentence) {
      MentionCandidate person = people.get(sentence);
      boolean isNew =
          person != null
              && firstSentences.get(person.referent) == sentence
              && !holders.contains(person.referent);
      return isNew ? person : null;
    }

    void add(MentionCandidate holder, OfficePhrase phrase) {
      holders.add(holder.referent);
      held.add(Arrays.asList(phrase.office().key(), Referent.of(phrase.country())));
    }
  }

  /**
   * "Chile's foreign minister met his Peruvian counterpart, Jane Roe": Jane Roe holds the office of
   * the person before in the same sentence or the one before, in the other country. Where nobody
   * before holds an office, hers stays unknown. The words that tell the state of the office before
   * say nothing of hers, unless it is past.
   */
  static void resolveCounterparts(List<MentionCandidate> candidates, OfficeStateWords words) {
    for (MentionCandidate candidate : candidates) {
      if (candidate.office != null && candidate.office.key().equals(COUNTERPART_KEY)) {
        Office office =
            candidates.stream()
                .filter(d -> isBefore(d, candidate))
                .filter(d -> d.office != null && !d.office.key().equals(COUNTERPART_KEY))
                .map(d -> d.office)
                .reduce((first, second) -> second)
                .orElse(null);
        candidate.office = office == null ? null : counterpart(candidate.office, office, words);
        candidate.officeOf = office == null ? null : candidate.officeOf;
      }
    }
  }

  private static Office counterpart(Office own, Office other, OfficeStateWords words) {
    OfficeState past = other.former() ? OfficeState.FORMER : null;
    return new Office(words.without(other.title()), own.state() == null ? past : own.state());
  }

  private static boolean isBefore(MentionCandidate first, MentionCandidate second) {
    return first.sentenceIndex == second.sentenceIndex
        ? first.from < second.from
        : first.sentenceIndex == second.sentenceIndex - 1;
  }

  /**
   * An office that is stated once with its country and once without, for the same person, is one
   * office.
   */
  static void completeOwners(List<MentionCandidate> candidates) {
    Map<List<Object>, Referent> owners = new HashMap<>();
    for (MentionCandidate candidate : candidates) {
      if (candidate.office != null && candidate.officeOf != null) {
        owners.putIfAbsent(officeOfPerson(candidate, candidate.office), candidate.officeOf);
      }
      for (FurtherOffice further : candidate.furtherOffices) {
        if (further.of != null) {
          owners.putIfAbsent(officeOfPerson(candidate, further.phrase.office()), further.of);
        }
      }
    }
    for (MentionCandidate candidate : candidates) {
      if (candidate.office != null && candidate.officeOf == null && candidate.referent != null) {
        candidate.officeOf = owners.get(officeOfPerson(candidate, candidate.office));
      }
      for (FurtherOffice further : candidate.furtherOffices) {
        if (further.of == null && candidate.referent != null) {
          further.of = owners.get(officeOfPerson(candidate, further.phrase.office()));
        }
      }
    }
  }

  private static List<Object> officeOfPerson(MentionCandidate candidate, Office office) {
    return Arrays.asList(candidate.referent, office.key());
  }
}

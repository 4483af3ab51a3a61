package io.dateline.entities.extraction;

import io.dateline.entities.language.PlaceWords;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.places.Divisions;
import io.dateline.entities.places.Divisions.Division;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "Georgia": decides by the office or body beside a name that a state and a country have, which of
 * them is meant.
 */
final class StateOrCountry {

  /** "secretary of state": the longest office of the lists, in tokens. */
  private static final int MAX_TOKENS_OF_OFFICE = 3;

  private final Divisions divisions;
  private final PlaceWords words;

  StateOrCountry(Divisions divisions, PlaceWords words) {
    this.divisions = divisions;
    this.words = words;
  }

  /** Returns the state that has the name of a country, empty where there is none. */
  Optional<Place> state(MentionCandidate candidate) {
    return candidate.kind == MentionKind.PLACE
            && candidate.place != null
            && candidate.place.type() == Place.Type.COUNTRY
        ? divisions.named(candidate.words()).map(Division::place)
        : Optional.empty();
  }

  /** Returns whether the words beside a name speak of a state; null where they tell nothing. */
  Boolean isState(MentionCandidate candidate) {
    if (stands(words.stateWords(), candidate)) {
      return true;
    }
    return stands(words.countryWords(), candidate) ? Boolean.FALSE : null;
  }

  /** "Georgia's governor", "Georgia Gov. Roe", "governor of Georgia". */
  private boolean stands(Set<String> offices, MentionCandidate candidate) {
    Sentence sentence = candidate.sentence;
    int behind = candidate.to;
    if (behind < sentence.size() && sentence.token(behind).isPossessive()) {
      behind++;
    }
    int before = candidate.from - 1;
    if (sentence.has(before, "the")) {
      before--;
    }
    boolean owned = before >= 0 && words.ownerLinks().contains(lower(sentence, before));
    for (int count = 1; count <= MAX_TOKENS_OF_OFFICE; count++) {
      if (behind + count <= sentence.size()
          && offices.contains(joined(sentence, behind, behind + count))) {
        return true;
      }
      if (owned
          && before - count >= 0
          && offices.contains(joined(sentence, before - count, before))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  private static String joined(Sentence sentence, int from, int to) {
    return String.join(" ", sentence.words().subList(from, to)).toLowerCase(Locale.ROOT);
  }

  /**
   * "Georgia Governor Jane Roe": an office that was given to the country belongs to the state where
   * the mention of the owner in its sentence is the state.
   */
  void correctOwners(List<MentionCandidate> candidates) {
    for (MentionCandidate holder : candidates) {
      holder.officeOf = corrected(holder, holder.officeOf, candidates);
      for (FurtherOffice further : holder.furtherOffices) {
        further.of = corrected(holder, further.of, candidates);
      }
    }
  }

  private Referent corrected(
      MentionCandidate holder, Referent owner, List<MentionCandidate> candidates) {
    return owner == null || owner.kind() != EntityKind.PLACE
        ? owner
        : candidates.stream()
            .filter(c -> c.sentenceIndex == holder.sentenceIndex && state(c).isPresent())
            .filter(c -> Referent.of(c.place).equals(owner))
            .filter(c -> c.referent != null && !c.referent.equals(owner))
            .findFirst()
            .map(c -> c.referent)
            .orElse(owner);
  }
}

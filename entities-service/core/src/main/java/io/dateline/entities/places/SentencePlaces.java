package io.dateline.entities.places;

import io.dateline.entities.places.Gazetteer.PlaceMatch;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of the gazetteer that stand in one sentence, looked up once for all rules. */
public final class SentencePlaces {

  private final List<PlaceMatch> byStart = new ArrayList<>();

  SentencePlaces(Gazetteer gazetteer, Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      byStart.add(gazetteer.longestAt(sentence, i).orElse(null));
    }
  }

  /** Returns the longest name that begins at a token. */
  public Optional<PlaceMatch> at(int from) {
    return from < 0 || from >= byStart.size()
        ? Optional.empty()
        : Optional.ofNullable(byStart.get(from));
  }

  /** Returns the longest name that ends right in front of a token. */
  public Optional<PlaceMatch> endingAt(int to) {
    for (int from = Math.max(0, to - Gazetteer.MAX_TOKENS_OF_PLACE_NAME); from < to; from++) {
      PlaceMatch match = byStart.get(from);
      if (match != null && match.to() == to) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }
}

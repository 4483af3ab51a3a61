package io.dateline.entities.extraction;

import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.places.Divisions;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the place and the agency of a dateline by its form: {@code PLACE[, date] [(AGENCY)] -}. */
final class DatelineReader {

  /** The form means one thing, so the confidence is the same for all datelines. */
  private static final double CONFIDENCE_OF_FORM = 0.9;

  private static final int MAX_TOKENS_OF_DIVISION = 3;

  private final Gazetteer gazetteer;
  private final Divisions divisions = Divisions.load();

  DatelineReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Returns the place and the agency of a dateline. */
  List<MentionCandidate> find(int index, Sentence sentence) {
    List<MentionCandidate> candidates = new ArrayList<>();
    int end = 0;
    while (end < sentence.size() && isName(sentence.token(end).text())) {
      end++;
    }
    if (end > 0) {
      Optional<Gazetteer.PlaceMatch> match =
          gazetteer.in(sentence).at(0).filter(m -> !m.entry().demonym());
      int to = match.map(Gazetteer.PlaceMatch::to).orElse(end);
      candidates.add(
          new MentionCandidate(
              MentionKind.PLACE,
              index,
              sentence,
              0,
              to,
              CONFIDENCE_OF_FORM,
              match.map(Gazetteer.PlaceMatch::place).orElse(null),
              ResolutionRule.DATELINE));
      area(index, sentence, to).ifPresent(candidates::add);
    }
    agency(index, sentence).ifPresent(candidates::add);
    return candidates;
  }

  /** "PARIS, Texas": returns the state or country behind the place. */
  private Optional<MentionCandidate> area(int index, Sentence sentence, int place) {
    int from = place + 1;
    if (!sentence.has(place, ",") || from >= sentence.size()) {
      return Optional.empty();
    }
    Optional<Gazetteer.PlaceMatch> country =
        gazetteer
            .in(sentence)
            .at(from)
            .filter(m -> !m.entry().demonym() && m.place().type() == Place.Type.COUNTRY);
    int to = country.map(Gazetteer.PlaceMatch::to).orElseGet(() -> endOfDivision(sentence, from));
    return to <= from
        ? Optional.empty()
        : Optional.of(
            new MentionCandidate(
                MentionKind.PLACE,
                index,
                sentence,
                from,
                to,
                CONFIDENCE_OF_FORM,
                country.map(Gazetteer.PlaceMatch::place).orElse(null),
                ResolutionRule.DATELINE));
  }

  private int endOfDivision(Sentence sentence, int from) {
    int most = Math.min(sentence.size(), from + MAX_TOKENS_OF_DIVISION);
    for (int to = most; to > from; to--) {
      String name = String.join(" ", sentence.words().subList(from, to));
      if (divisions.behindTown(name).isPresent()) {
        return to;
      }
    }
    return -1;
  }

  private static Optional<MentionCandidate> agency(int index, Sentence sentence) {
    int open = sentence.words().indexOf("(");
    int close = sentence.words().indexOf(")");
    return open < 0 || close <= open + 1
        ? Optional.empty()
        : Optional.of(
            new MentionCandidate(
                MentionKind.ORGANIZATION,
                index,
                sentence,
                open + 1,
                close,
                CONFIDENCE_OF_FORM,
                null,
                ResolutionRule.DATELINE_AGENCY));
  }

  private static boolean isName(String word) {
    return Character.isLetter(word.codePointAt(0)) && !word.matches("\\p{Ll}{4,}");
  }
}

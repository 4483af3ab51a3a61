package io.dateline.entities.facilities;

import io.dateline.entities.language.FacilityWords;
import io.dateline.entities.language.Language;
import io.dateline.entities.text.NameRuns;
import io.dateline.entities.text.NameRuns.TokenRange;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds buildings and sites by the last words of their names: "Northgate Bridge", "Example Air
 * Base".
 */
public final class FacilityFinder {

  /** A longer run of capitalized words is a sentence in capitals and no name. */
  private static final int MAX_WORDS_OF_NAME = 6;

  private final FacilityWords words;
  private final NameRuns runs;

  public FacilityFinder(Language language) {
    this.words = language.facilities();
    this.runs = new NameRuns(language);
  }

  /** Returns the facilities of a sentence, in its order and without overlap. */
  public List<TokenRange> in(Sentence sentence) {
    List<TokenRange> found = new ArrayList<>();
    boolean titleCase = NameRuns.isTitleCase(sentence);
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (i < free) {
        continue;
      }
      boolean capital = sentence.token(i).isCapitalized();
      TokenRange run = capital ? seat(sentence, i) : null;
      if (run == null && !titleCase && isHead(sentence, i)) {
        run = capital ? named(sentence, i) : smallHead(sentence, i);
      }
      if (run != null && run.from() >= free) {
        found.add(run);
        free = run.to();
      }
    }
    return found;
  }

  /** "Luzira prison": a name in front of a common noun makes a facility. */
  private TokenRange smallHead(Sentence sentence, int i) {
    int first = isDoubleHead(sentence, i) ? i - 1 : i;
    int from = first > 0 ? runs.startOf(sentence, first, words.inner()) : first;
    boolean word = from < first && sentence.token(first - 1).text().matches("\\p{L}[\\p{L}’'-]+");
    return word && sentence.token(first - 1).isCapitalized() && i - from <= MAX_WORDS_OF_NAME
        ? new TokenRange(from, i + 1)
        : null;
  }

  private boolean isDoubleHead(Sentence sentence, int i) {
    return i > 0
        && words
            .doubleHeads()
            .contains(
                (sentence.token(i - 1).text() + " " + sentence.token(i).text())
                    .toLowerCase(Locale.ROOT));
  }

  private boolean isHead(Sentence sentence, int i) {
    return words.heads().contains(sentence.token(i).text())
        || words.smallHeads().contains(sentence.token(i).text())
        || isDoubleHead(sentence, i);
  }

  private TokenRange named(Sentence sentence, int i) {
    int to = runs.endOf(sentence, i + 1, Set.of("of"));
    int from = runs.startOf(sentence, i, words.inner());
    boolean goesOn = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalized();
    return (from == i && to == i + 1) || i - from > MAX_WORDS_OF_NAME || goesOn
        ? null
        : new TokenRange(from, to);
  }

  private TokenRange seat(Sentence sentence, int i) {
    for (String seat : words.seats()) {
      int to = i + seat.split(" ").length;
      if (to <= sentence.size() && String.join(" ", sentence.words().subList(i, to)).equals(seat)) {
        return isPlaceHere(sentence, i, to) ? new TokenRange(i, to) : null;
      }
    }
    return null;
  }

  private boolean isPlaceHere(Sentence sentence, int from, int to) {
    int before = sentence.has(from - 1, "the") ? from - 2 : from - 1;
    boolean located =
        before >= 0
            && words.locatives().contains(sentence.token(before).text().toLowerCase(Locale.ROOT));
    boolean ofIt = to < sentence.size() && words.grounds().contains(sentence.token(to).text());
    boolean owner = to < sentence.size() && sentence.token(to).isPossessive();
    boolean goesOn = to < sentence.size() && words.isPeople(sentence.token(to).text());
    return (located && !owner && !goesOn) || ofIt;
  }
}

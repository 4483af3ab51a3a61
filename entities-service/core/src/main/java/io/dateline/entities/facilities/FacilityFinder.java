package io.dateline.entities.facilities;

import io.dateline.entities.text.NameRuns;
import io.dateline.entities.text.NameRuns.Run;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds buildings and works by the last word of their names. */
public final class FacilityFinder {

  private static final Set<String> HEADS =
      Set.of(
          "Airport",
          "Airfield",
          "Airbase",
          "Bridge",
          "Stadium",
          "Arena",
          "Palace",
          "Prison",
          "Jail",
          "Penitentiary",
          "Tower",
          "Towers",
          "Cathedral",
          "Basilica",
          "Mosque",
          "Dam",
          "Tunnel",
          "Terminal",
          "Barracks",
          "Castle",
          "Shipyard",
          "Refinery",
          "Lighthouse",
          "Velodrome",
          "Racecourse",
          "Aquarium",
          "Synagogue",
          "Monument",
          "Observatory",
          "Spaceport",
          "Crossing");

  /** The same in small letters, where news write them so. */
  private static final Set<String> SMALL_HEADS =
      Set.of(
          "airport",
          "airfield",
          "airbase",
          "bridge",
          "stadium",
          "prison",
          "jail",
          "dam",
          "cathedral",
          "refinery",
          "palace",
          "tunnel");

  /** Last words of two: "Air Base", "Power Plant". */
  private static final Set<String> DOUBLE_HEADS =
      Set.of(
          "air base",
          "force base",
          "naval base",
          "army base",
          "military base",
          "power plant",
          "power station",
          "nuclear plant",
          "detention center",
          "detention centre",
          "correctional facility",
          "correctional institution",
          "railway station",
          "train station",
          "metro station",
          "convention center",
          "convention centre",
          "trade center",
          "trade centre",
          "naval station",
          "air station",
          "bus station",
          "bus terminal",
          "sports complex",
          "tennis complex",
          "civic center",
          "civic centre",
          "conference center",
          "conference centre",
          "exhibition center",
          "exhibition centre",
          "cricket ground",
          "opera house");

  /** Seats of governments and their like: buildings where something happens at or outside them. */
  private static final Set<String> SEATS =
      Set.of(
          "White House",
          "Kremlin",
          "Pentagon",
          "Downing Street",
          "Capitol",
          "Elysee Palace",
          "Élysée Palace",
          "Blue House",
          "Casa Rosada",
          "Capitol Hill",
          "Buckingham Palace");

  private static final Set<String> INNER = Set.of("of", "de", "la", "du");

  private static final Set<String> LOCATIVE =
      Set.of(
          "at",
          "outside",
          "inside",
          "near",
          "around",
          "toward",
          "towards",
          "beside",
          "opposite",
          "behind",
          "past",
          "visited",
          "entered",
          "left",
          "stormed");

  /** Longer runs are sentences in capitals. */
  private static final int MOST_WORDS = 6;

  private FacilityFinder() {}

  /** The facilities of a sentence, in its order and without overlap. */
  public static List<Run> in(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    boolean titleCase = NameRuns.isTitleCase(sentence);
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (i < free) {
        continue;
      }
      boolean capital = sentence.token(i).isCapitalized();
      Run run = capital ? seat(sentence, i) : null;
      if (run == null && !titleCase && isHead(sentence, i)) {
        run = capital ? named(sentence, i) : smallHead(sentence, i);
      }
      if (run != null && run.from() >= free) {
        runs.add(run);
        free = run.to();
      }
    }
    return runs;
  }

  /** "Luzira prison", "Rogun dam": a name in front of a common noun. */
  private static Run smallHead(Sentence sentence, int i) {
    int first = isDoubleHead(sentence, i) ? i - 1 : i;
    int from = first > 0 ? NameRuns.startOf(sentence, first, INNER) : first;
    boolean word = from < first && sentence.token(first - 1).text().matches("\\p{L}[\\p{L}’'-]+");
    return word && sentence.token(first - 1).isCapitalized() && i - from <= MOST_WORDS
        ? new Run(from, i + 1)
        : null;
  }

  private static boolean isDoubleHead(Sentence sentence, int i) {
    return i > 0
        && DOUBLE_HEADS.contains(
            (sentence.token(i - 1).text() + " " + sentence.token(i).text())
                .toLowerCase(Locale.ROOT));
  }

  private static boolean isHead(Sentence sentence, int i) {
    return HEADS.contains(sentence.token(i).text())
        || SMALL_HEADS.contains(sentence.token(i).text())
        || isDoubleHead(sentence, i);
  }

  private static Run named(Sentence sentence, int i) {
    int to = NameRuns.endOf(sentence, i + 1, Set.of("of"));
    int from = NameRuns.startOf(sentence, i, INNER);
    boolean goesOn = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalized();
    return (from == i && to == i + 1) || i - from > MOST_WORDS || goesOn ? null : new Run(from, to);
  }

  private static Run seat(Sentence sentence, int i) {
    for (String seat : SEATS) {
      String[] words = seat.split(" ");
      int to = i + words.length;
      if (to <= sentence.size() && String.join(" ", sentence.words().subList(i, to)).equals(seat)) {
        return isPlaceHere(sentence, i, to) ? new Run(i, to) : null;
      }
    }
    return null;
  }

  private static boolean isPlaceHere(Sentence sentence, int from, int to) {
    int before = sentence.has(from - 1, "the") ? from - 2 : from - 1;
    boolean located =
        before >= 0 && LOCATIVE.contains(sentence.token(before).text().toLowerCase(Locale.ROOT));
    boolean ofIt = to < sentence.size() && sentence.token(to).text().matches("grounds|lawn|gates");
    boolean owner = to < sentence.size() && sentence.token(to).isPossessive();
    boolean goesOn =
        to < sentence.size()
            && sentence.token(to).text().matches("officials?|spokes\\p{L}+|press|aides?|insiders?");
    return (located && !owner && !goesOn) || ofIt;
  }
}

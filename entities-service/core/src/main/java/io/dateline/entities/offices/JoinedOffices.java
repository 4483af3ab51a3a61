package io.dateline.entities.offices;

import io.dateline.entities.language.TitleWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.offices.OfficeHolderFinder.OfficeHolding;
import java.util.ArrayList;
import java.util.List;

/**
 * "German Vice Chancellor and Economy Minister Jane Roe", "Jane Roe, the founder and chief
 * executive of Example": two offices that "and" joins belong to one person, and share an owner that
 * only one of them has.
 */
final class JoinedOffices {

  private final TitleWords words;
  private final OfficeSentence around;

  JoinedOffices(TitleWords words, OfficeSentence around) {
    this.words = words;
    this.around = around;
  }

  /**
   * Returns the holdings with the offices that "and" joins to them. A person who gains a second
   * office has the one first that tells best who it is: the one that only one person can hold, or
   * stands beside the name.
   */
  List<OfficeHolding> joined(List<OfficePhrase> phrases, List<OfficeHolding> holdings) {
    List<OfficeHolding> result = new ArrayList<>(holdings);
    for (int i = 0; i + 1 < phrases.size(); i++) {
      OfficePhrase first = phrases.get(i);
      OfficePhrase second = phrases.get(i + 1);
      if (!areJoined(first, second)) {
        continue;
      }
      OfficeHolding ofFirst = holding(result, first);
      OfficeHolding ofSecond = holding(result, second);
      if (ofFirst == null && ofSecond == null) {
        continue;
      }
      boolean behind = ofFirst == null && ofSecond.person().from() >= second.end();
      boolean inFront = ofFirst != null && ofFirst.person().to() <= first.start();
      if ((behind && isOnePerson(first, second, ofSecond.person()))
          || (inFront && ofSecond == null)) {
        OfficeHolding known = behind ? ofSecond : ofFirst;
        OfficePhrase one = owned(first, second);
        OfficePhrase other = owned(second, first);
        boolean firstIsBetter = isBetter(one, other, behind);
        OfficePhrase told = (firstIsBetter ? one : other).within(first.start(), second.end());
        OfficeHolding held =
            new OfficeHolding(told, known.person(), List.of(firstIsBetter ? other : one));
        result.set(result.indexOf(known), held);
      }
    }
    return new FurtherOffices(words, around, this).added(phrases, result);
  }

  private boolean areJoined(OfficePhrase first, OfficePhrase second) {
    boolean and = around.has(first.end(), "and") || around.has(first.end(), "&");
    return and
        && second.start() == first.end() + 1
        && !first.plural()
        && !second.plural()
        && first.office().former() == second.office().former()
        && !FurtherOffices.hasOwnerInFront(second);
  }

  /**
   * "the president and Foreign Minister Jane Roe" are two people, "the president and foreign
   * minister, Jane Roe," are one.
   */
  boolean isOnePerson(OfficePhrase first, OfficePhrase second, Name person) {
    boolean apposition = around.has(person.from() - 1, ",");
    boolean determined = first.start() > 0 && words.isDeterminer(around.lower(first.start() - 1));
    boolean sameCase =
        around.sentence().token(first.from()).isCapitalized()
            == around.sentence().token(second.from()).isCapitalized();
    return apposition || (!determined && (sameCase || first.start() == 0));
  }

  /** Returns an office with the owner of the other one where it has none. */
  static OfficePhrase owned(OfficePhrase phrase, OfficePhrase other) {
    boolean shares =
        !phrase.isAttributed()
            && other.isAttributed()
            && (phrase.start() < other.start() || other.end() == other.to());
    return shares ? phrase.withOwner(other.country(), other.ownerAt()) : phrase;
  }

  /** Returns whether only one person can hold the first one, or it stands beside the name. */
  private static boolean isBetter(OfficePhrase first, OfficePhrase second, boolean behind) {
    boolean unique = first.office().isUnique();
    return unique || (!second.office().isUnique() && !behind);
  }

  private static OfficeHolding holding(List<OfficeHolding> holdings, OfficePhrase phrase) {
    return holdings.stream()
        .filter(h -> h.phrase().from() == phrase.from() && h.phrase().to() == phrase.to())
        .findFirst()
        .orElse(null);
  }
}

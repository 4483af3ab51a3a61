package io.dateline.entities.offices;

import io.dateline.entities.language.TitleWords;
import io.dateline.entities.offices.OfficeHolderFinder.OfficeHolding;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * "Jane Roe, chair of the board and mayor of Galway", "Jane Roe, founder, chairman and CEO of
 * Example": offices that stand in one phrase with an office of a person and belong to the same
 * person. They do not change which office the person has first.
 */
final class FurtherOffices {

  /** More tokens between "of" and "and" are more than "of the regional planning board". */
  private static final int MAX_TOKENS_OF_COMPLEMENT = 5;

  /** Nobody is said to hold more offices in one phrase; the cost of long lists is bounded so. */
  private static final int MAX_OFFICES_OF_PHRASE = 6;

  private final TitleWords words;
  private final OfficeSentence around;
  private final Sentence sentence;
  private final JoinedOffices joined;

  FurtherOffices(TitleWords words, OfficeSentence around, JoinedOffices joined) {
    this.words = words;
    this.around = around;
    this.sentence = around.sentence();
    this.joined = joined;
  }

  /** Returns the holdings with the further offices of their people. */
  List<OfficeHolding> added(List<OfficePhrase> phrases, List<OfficeHolding> holdings) {
    List<OfficeHolding> result = new ArrayList<>(holdings);
    Map<Integer, Integer> held = new HashMap<>();
    for (int at = 0; at < result.size(); at++) {
      int holding = at;
      result.get(at).phrases().forEach(phrase -> held.putIfAbsent(phrase.from(), holding));
    }
    for (int i = 0; i + 1 < phrases.size(); i++) {
      OfficePhrase second = phrases.get(i + 1);
      Integer at = held.containsKey(second.from()) ? null : held.get(phrases.get(i).from());
      if (at != null && isBehind(phrases, i, result.get(at))) {
        OfficeHolding holding = result.get(at);
        OfficePhrase told = withOwner(phrases, i, holding.phrase());
        OfficePhrase more = withOwner(phrases, i + 1, timed(phrases.get(i), second));
        result.set(at, new OfficeHolding(told, holding.person(), holding.further()).with(more));
        held.put(second.from(), at);
      }
    }
    for (int i = phrases.size() - 2; i >= 0; i--) {
      OfficePhrase first = phrases.get(i);
      Integer at = held.containsKey(first.from()) ? null : held.get(phrases.get(i + 1).from());
      if (at != null && isInFront(phrases, i, result.get(at))) {
        result.set(at, result.get(at).with(withOwner(phrases, i, first)));
        held.put(first.from(), at);
      }
    }
    return result;
  }

  private static boolean hasRoom(OfficeHolding holding) {
    return holding.further().size() + 1 < MAX_OFFICES_OF_PHRASE;
  }

  /** Returns whether the office behind another one belongs to the person in front of both. */
  private boolean isBehind(List<OfficePhrase> phrases, int i, OfficeHolding holding) {
    OfficePhrase first = phrases.get(i);
    OfficePhrase second = phrases.get(i + 1);
    boolean personInFront = holding.person().to() <= holding.phrase().start();
    if (first.plural() || second.plural() || !personInFront || !hasRoom(holding)) {
      return false;
    }
    int before = second.start() - 1;
    boolean determined = before > 0 && words.isDeterminer(around.lower(before));
    int and = determined ? before - 1 : before;
    boolean bare = !determined && !hasOwnerInFront(second);
    // "met Jane Roe, the mayor of Galway and the premier of Peru" may be three people.
    boolean onePerson = bare || around.has(second.end(), ",");
    boolean adjacent = first.end() == and || (second.isAttributed() && isComplement(first, and));
    return (bare && isList(phrases, i)) || (onePerson && isAnd(and) && adjacent);
  }

  /** Returns whether the office in front of another one belongs to the person behind both. */
  private boolean isInFront(List<OfficePhrase> phrases, int i, OfficeHolding holding) {
    OfficePhrase first = phrases.get(i);
    OfficePhrase second = phrases.get(i + 1);
    return !first.plural()
        && !second.plural()
        && hasRoom(holding)
        && holding.person().from() >= second.end()
        && !hasOwnerInFront(second)
        && (isAnd(first.end()) && first.end() == second.start() - 1
            ? joined.isOnePerson(first, second, holding.person())
            : isList(phrases, i)
                && !holding.further().isEmpty()
                && holding.phrases().anyMatch(OfficePhrase::isAttributed));
  }

  /** "founder, chairman and CEO": a comma joins two offices where "and" joins the last ones. */
  private boolean isList(List<OfficePhrase> phrases, int i) {
    int most = Math.min(phrases.size() - 2, i + MAX_OFFICES_OF_PHRASE);
    for (int at = i; at < most; at++) {
      OfficePhrase next = phrases.get(at + 1);
      int comma = phrases.get(at).end();
      if (!around.has(comma, ",") || next.start() != comma + 1) {
        return false;
      }
      OfficePhrase last = phrases.get(at + 2);
      int and = around.has(next.end(), ",") ? next.end() + 1 : next.end();
      if (isAnd(and) && last.start() == and + 1) {
        return !last.plural();
      }
    }
    return false;
  }

  /** "the mayor and Peru's premier": the second office is less likely the same person's. */
  static boolean hasOwnerInFront(OfficePhrase phrase) {
    return phrase.isAttributed() && phrase.end() == phrase.to();
  }

  private boolean isAnd(int at) {
    return around.has(at, "and") || around.has(at, "&");
  }

  /** "chair of the board and": returns whether "of" and plain words stand in front of "and". */
  private boolean isComplement(OfficePhrase first, int and) {
    int from = first.end();
    if (!around.has(from, "of") || and - from < 2 || and - from > MAX_TOKENS_OF_COMPLEMENT) {
      return false;
    }
    for (int i = from + 1; i < and; i++) {
      if (!sentence.token(i).text().matches("\\p{L}[\\p{L}-]*")) {
        return false;
      }
    }
    return true;
  }

  /** "a former mayor and senator": both offices are past unless the second has words of its own. */
  private static OfficePhrase timed(OfficePhrase first, OfficePhrase second) {
    boolean own = second.office().state() != null || second.start() < second.from();
    return first.office().former() && !own ? second.asFormer() : second;
  }

  /** "founder, chairman and CEO of Example": the owner of the last office is that of all. */
  private OfficePhrase withOwner(List<OfficePhrase> phrases, int i, OfficePhrase phrase) {
    int end = Math.min(phrases.size(), i + MAX_OFFICES_OF_PHRASE);
    for (int next = i + 1; next < end; next++) {
      OfficePhrase other = phrases.get(next);
      int before = phrases.get(next - 1).end();
      boolean adjacent = isAnd(before) && other.start() == before + 1 || isList(phrases, next - 1);
      if (!adjacent
          || hasOwnerInFront(other)
          || other.office().former() != phrase.office().former()) {
        return phrase;
      }
      if (other.isAttributed()) {
        return JoinedOffices.owned(phrase, other);
      }
    }
    return phrase;
  }
}

package io.dateline.entities.extraction;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.people.PersonName;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides where the names of people begin and end: a nickname in quotation marks belongs to the
 * name around it, "Jr." behind it, too, "KC" and "née Roe" do not.
 */
final class PersonNameExtent {

  private static final Set<String> OPENERS = Set.of("\"", "“", "‘", "'", "(");

  private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", ")");

  /** "The Rock", "Ray Ray": a longer text between quotation marks is no nickname. */
  private static final int MAX_TOKENS_OF_NICKNAME = 3;

  private PersonNameExtent() {}

  /** Returns the names of a sentence with people's names in their whole length. */
  static List<Name> of(Sentence sentence, List<Name> names) {
    List<Name> result = new ArrayList<>(names);
    for (int i = 1; i < sentence.size(); i++) {
      nicknamed(sentence, i, names).ifPresent(name -> replace(name, result));
    }
    surnamesFirst(sentence, names).forEach(name -> replace(name, result));
    return result.stream()
        .filter(name -> !isMaidenName(sentence, name))
        .map(name -> name.kind() == NameKind.PERSON ? trimmed(sentence, name) : name)
        .toList();
  }

  private static void replace(Name name, List<Name> names) {
    names.removeIf(n -> n.from() < name.to() && name.from() < n.to());
    names.add(name);
    names.sort(Comparator.comparingInt(Name::from));
  }

  /** Raymond “Ray Ray” Dunn: returns the name around a nickname that opens at a token. */
  private static Optional<Name> nicknamed(Sentence sentence, int open, List<Name> names) {
    if (!OPENERS.contains(sentence.token(open).text()) || !isNameWord(sentence, open - 1)) {
      return Optional.empty();
    }
    int close = open + 1;
    while (close < sentence.size()
        && close - open <= MAX_TOKENS_OF_NICKNAME
        && isNameWord(sentence, close)) {
      close++;
    }
    boolean closed =
        close > open + 1
            && close + 1 < sentence.size()
            && CLOSERS.contains(sentence.token(close).text())
            && isNameWord(sentence, close + 1);
    Optional<Name> left = person(names, open - 1);
    Optional<Name> right = person(names, close + 1);
    // "In “Jaws” Roe played": the word in front is no part of a name.
    if (!closed || left.isEmpty()) {
      return Optional.empty();
    }
    int from = left.get().from();
    int to = Math.max(close + 2, right.map(Name::to).orElse(0));
    double confidence = left.get().confidence();
    return Optional.of(new Name(NameKind.PERSON, from, to, confidence));
  }

  /** "Roe, Jane; Doe, John": a list of people in an order of the alphabet. */
  private static List<Name> surnamesFirst(Sentence sentence, List<Name> names) {
    List<Name> found = new ArrayList<>();
    if (sentence.words().stream().noneMatch(";"::equals)) {
      return found;
    }
    int start = 0;
    int parts = 0;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean end = i == sentence.size() || sentence.has(i, ";") || sentence.has(i, ".");
      if (!end) {
        continue;
      }
      int comma = sentence.words().subList(start, i).indexOf(",") + start;
      int last = comma < start ? -1 : i;
      Optional<Name> person = person(names, start).or(() -> person(names, comma + 1));
      if (last > 0 && isRun(sentence, start, comma) && isRun(sentence, comma + 1, i)) {
        parts++;
        int from = start;
        int to = i;
        person.ifPresent(p -> found.add(new Name(NameKind.PERSON, from, to, p.confidence())));
      }
      start = i + 1;
    }
    return parts > 1 ? found : List.of();
  }

  private static boolean isRun(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isNameWord(sentence, i)) {
        return false;
      }
    }
    return from < to && to - from <= MAX_TOKENS_OF_NICKNAME;
  }

  private static Optional<Name> person(List<Name> names, int at) {
    return names.stream()
        .filter(name -> name.kind() == NameKind.PERSON && name.from() <= at && at < name.to())
        .findFirst();
  }

  private static boolean isNameWord(Sentence sentence, int i) {
    return sentence.token(i).isCapitalized();
  }

  /** "née Stone" is another name of somebody who is named already. */
  private static boolean isMaidenName(Sentence sentence, Name name) {
    boolean inside = PersonName.isMaidenMark(sentence.token(name.from()).text());
    boolean before =
        name.from() > 0 && PersonName.isMaidenMark(sentence.token(name.from() - 1).text());
    return inside || before;
  }

  /** "Jane Roe KC" ends in front of "KC", and "John Roe Jr." behind "Jr.". */
  private static Name trimmed(Sentence sentence, Name name) {
    int to = name.to();
    while (to > name.from() + 1 && PersonName.areLettersBehind(sentence.token(to - 1).text())) {
      to--;
    }
    if (to > name.from() + 1 && sentence.has(to - 1, ",")) {
      to--;
    }
    int next = sentence.has(to, ",") ? to + 1 : to;
    boolean generation =
        to == name.to()
            && to > name.from() + 1
            && next < sentence.size()
            && isNameWord(sentence, next)
            && PersonName.isGeneration(sentence.token(next).text());
    to = generation ? next + 1 : to;
    return to == name.to() ? name : new Name(name.kind(), name.from(), to, name.confidence());
  }
}

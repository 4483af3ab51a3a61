package io.dateline.entities.extraction;

import io.dateline.entities.coreference.GenderCues;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.Titles;
import io.dateline.entities.people.PersonName;
import io.dateline.entities.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which person a name refers to, within one page: the fullest name that the page has for
 * somebody is who it is, and shorter forms follow it. A surname alone says too little: it resolves
 * only where the page names one person of that name, or states the office.
 */
final class People {

  /** Public figures whom news call by letters or by one name, too. */
  private static final Map<String, String> KNOWN_BY =
      Map.of(
          "AMLO", "Andrés Manuel López Obrador",
          "Amlo", "Andrés Manuel López Obrador",
          "MBS", "Mohammed bin Salman",
          "MbS", "Mohammed bin Salman",
          "Lula", "Luiz Inácio Lula da Silva");

  private People() {}

  /** Somebody with a name of two words or more. */
  private record FullName(PersonName name, String written) {}

  /** Gives the people of a page their referents; offices have been stated before. */
  static void resolve(List<Draft> drafts) {
    List<Draft> people = drafts.stream().filter(d -> d.kind == MentionKind.PERSON).toList();
    List<FullName> fullNames = fullNames(people);
    for (Draft draft : people) {
      PersonName form = PersonName.of(draft.words());
      List<FullName> candidates =
          narrowed(
              draft, fullNames.stream().filter(n -> form.isShortFor(n.name())).toList(), people);
      if (candidates.size() == 1) {
        FullName name = candidates.get(0);
        boolean whole = name.name().equals(form);
        draft.refersTo(referent(name), whole ? "full-name" : "name-part");
      } else if (candidates.isEmpty() && KNOWN_BY.containsKey(draft.words())) {
        String name = KNOWN_BY.get(draft.words());
        draft.refersTo(referent(new FullName(PersonName.of(name), name)), "known-by");
      } else if (candidates.isEmpty() && isRegnal(draft)) {
        draft.refersTo(regnal(draft, form), "regnal-name");
      } else if (candidates.isEmpty() && draft.office != null && draft.officeOf != null) {
        draft.refersTo(byOffice(draft, form), "surname-and-office");
      } else {
        draft.rule = candidates.isEmpty() ? "surname-alone" : "ambiguous-name";
      }
    }
    followRegnal(people);
  }

  private static Referent referent(FullName name) {
    return Referent.named(EntityKind.PERSON, name.name().key(), Capitals.calm(name.written()));
  }

  /**
   * Of the people of one name those whom the title allows: "Mrs Salas", "President Salas" where the
   * page has one president of that name.
   */
  private static List<FullName> narrowed(
      Draft draft, List<FullName> candidates, List<Draft> people) {
    if (candidates.isEmpty()) {
      return candidates;
    }
    String before = draft.from == 0 ? "" : draft.sentence.token(draft.from - 1).text();
    String first = draft.sentence.token(draft.from).text();
    List<FullName> allowed =
        candidates.stream()
            .filter(n -> !GenderCues.contradict(before, n.written()))
            .filter(n -> !GenderCues.contradict(first, n.written()))
            .toList();
    if (allowed.isEmpty()) {
      // "Mrs Salas" is not the one David Salas of the page.
      return candidates.size() == 1 ? List.of() : candidates;
    }
    if (allowed.size() == 1 || draft.office == null) {
      return allowed;
    }
    List<FullName> holders =
        allowed.stream().filter(n -> holds(n, draft.office.key(), people)).toList();
    return holders.size() == 1 ? holders : allowed;
  }

  private static boolean holds(FullName name, String office, List<Draft> people) {
    return people.stream()
        .filter(d -> d.office != null && d.office.key().equals(office))
        .anyMatch(d -> PersonName.of(d.words()).equals(name.name()));
  }

  /** "Charles" where the page has a King Charles, and nobody else of that name. */
  private static void followRegnal(List<Draft> people) {
    for (Draft draft : people) {
      List<Draft> regnal =
          people.stream()
              .filter(d -> "regnal-name".equals(d.rule) && draft.rule.equals("surname-alone"))
              .filter(d -> firstWord(d).equals(firstWord(draft)))
              .toList();
      if (regnal.stream().map(d -> d.referent).distinct().count() == 1) {
        draft.refersTo(regnal.get(0).referent, "name-part");
      }
    }
  }

  private static String firstWord(Draft draft) {
    return PersonName.of(draft.words()).words().get(0);
  }

  private static boolean isRegnal(Draft draft) {
    return draft.office != null && Titles.isRegnal(draft.office.title());
  }

  /** "Prince Harry" is name enough, and "King Charles" is who "King Charles III" is. */
  private static Referent regnal(Draft draft, PersonName form) {
    String title = draft.office.title();
    String key = Folding.fold(title) + " " + form.words().get(0);
    return Referent.named(
        EntityKind.PERSON,
        key,
        title + " " + Capitals.calm(PersonName.withoutHonorifics(draft.words())));
  }

  private static Referent byOffice(Draft draft, PersonName form) {
    String key = form.key() + "|" + draft.office.key() + "|" + draft.officeOf.key();
    return Referent.named(
        EntityKind.PERSON, key, Capitals.calm(PersonName.withoutHonorifics(draft.words())));
  }

  /** The names of two words or more that are not a shorter form of just one other. */
  private static List<FullName> fullNames(List<Draft> people) {
    Map<String, FullName> byKey = new LinkedHashMap<>();
    for (Draft draft : people) {
      PersonName form = PersonName.of(draft.words());
      if (form.words().size() > 1 && !isNumbered(form.words(), draft)) {
        FullName name = new FullName(form, PersonName.withoutHonorifics(draft.words()));
        byKey.merge(form.key(), name, People::better);
      }
    }
    List<FullName> longestFirst = new ArrayList<>(byKey.values());
    longestFirst.sort(Comparator.comparing((FullName n) -> n.name().words().size()).reversed());
    List<FullName> names = new ArrayList<>();
    for (FullName name : longestFirst) {
      long longer = names.stream().filter(other -> name.name().isShortFor(other.name())).count();
      if (longer != 1) {
        names.add(name);
      }
    }
    return names;
  }

  /** "Charles III": one name and a number. */
  private static boolean isNumbered(List<String> words, Draft draft) {
    return isRegnal(draft) && words.size() == 2 && words.get(1).matches("[ivx]+");
  }

  /** Of two spellings the one with accents and without shouting. */
  private static FullName better(FullName one, FullName other) {
    return score(other.written()) > score(one.written()) ? other : one;
  }

  private static int score(String written) {
    int accents = (int) written.chars().filter(c -> c > 127).count();
    boolean shouted = written.equals(written.toUpperCase(java.util.Locale.ROOT));
    return shouted ? -1 : accents;
  }
}

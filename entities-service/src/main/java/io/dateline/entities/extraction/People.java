package io.dateline.entities.extraction;

import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.Titles;
import io.dateline.entities.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which person a name refers to, within one page: the fullest name that the page has for
 * somebody is who it is, and shorter forms follow it. A surname alone says too little: it resolves
 * only where the page names one person of that name, or states the office.
 */
final class People {

  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "rev", "miss", "madam");

  private People() {}

  /** Somebody with a name of two words or more. */
  private record FullName(List<String> words, String written) {

    String key() {
      return String.join(" ", words);
    }
  }

  /** Gives the people of a page their referents; offices have been stated before. */
  static void resolve(List<Draft> drafts) {
    List<Draft> people = drafts.stream().filter(d -> d.kind == MentionKind.PERSON).toList();
    List<FullName> fullNames = fullNames(people);
    for (Draft draft : people) {
      List<String> words = words(draft.words());
      List<FullName> candidates = fullNames.stream().filter(n -> fits(words, n.words())).toList();
      if (candidates.size() == 1) {
        FullName name = candidates.get(0);
        boolean whole = name.words().equals(words);
        draft.refersTo(referent(name), whole ? "full-name" : "name-part");
      } else if (candidates.isEmpty() && isRegnal(draft)) {
        draft.refersTo(regnal(draft, words), "regnal-name");
      } else if (candidates.isEmpty() && draft.office != null && draft.officeOf != null) {
        draft.refersTo(byOffice(draft, words), "surname-and-office");
      } else {
        draft.rule = candidates.isEmpty() ? "surname-alone" : "ambiguous-name";
      }
    }
    followRegnal(people);
  }

  private static Referent referent(FullName name) {
    return Referent.named(EntityKind.PERSON, name.key(), Capitals.calm(name.written()));
  }

  /** "Charles" where the page has a King Charles, and nobody else of that name. */
  private static void followRegnal(List<Draft> people) {
    for (Draft draft : people) {
      List<Draft> regnal =
          people.stream()
              .filter(d -> "regnal-name".equals(d.rule) && draft.rule.equals("surname-alone"))
              .filter(d -> words(d.words()).get(0).equals(words(draft.words()).get(0)))
              .toList();
      if (regnal.stream().map(d -> d.referent).distinct().count() == 1) {
        draft.refersTo(regnal.get(0).referent, "name-part");
      }
    }
  }

  private static boolean isRegnal(Draft draft) {
    return draft.office != null && Titles.isRegnal(draft.office.title());
  }

  /** "Prince Harry" is name enough, and "King Charles" is who "King Charles III" is. */
  private static Referent regnal(Draft draft, List<String> words) {
    String title = draft.office.title();
    String key = Folding.fold(title) + " " + words.get(0);
    return Referent.named(EntityKind.PERSON, key, title + " " + Capitals.calm(bare(draft.words())));
  }

  private static Referent byOffice(Draft draft, List<String> words) {
    String key = String.join(" ", words) + "|" + draft.office.key() + "|" + draft.officeOf.key();
    return Referent.named(EntityKind.PERSON, key, Capitals.calm(bare(draft.words())));
  }

  /** The names of two words or more that are not a shorter form of just one other. */
  private static List<FullName> fullNames(List<Draft> people) {
    Map<String, FullName> byKey = new LinkedHashMap<>();
    for (Draft draft : people) {
      List<String> words = words(draft.words());
      if (words.size() > 1 && !isNumbered(words, draft)) {
        FullName name = new FullName(words, bare(draft.words()));
        byKey.merge(name.key(), name, People::better);
      }
    }
    List<FullName> longestFirst = new ArrayList<>(byKey.values());
    longestFirst.sort(Comparator.comparing((FullName n) -> n.words().size()).reversed());
    List<FullName> names = new ArrayList<>();
    for (FullName name : longestFirst) {
      long longer = names.stream().filter(other -> fits(name.words(), other.words())).count();
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

  /**
   * Whether a form may be short for a full name. Several words: all of them stand in it in their
   * order, and the last or the first is the same ("Juan Hernandez", "Lopez Obrador"). One word: any
   * of its words, as family names stand first, last or in the middle in different countries.
   */
  private static boolean fits(List<String> form, List<String> full) {
    if (form.size() == 1) {
      return full.contains(form.get(0));
    }
    int at = 0;
    for (String word : form) {
      while (at < full.size() && !full.get(at).equals(word)) {
        at++;
      }
      if (at == full.size()) {
        return false;
      }
      at++;
    }
    return full.get(full.size() - 1).equals(form.get(form.size() - 1))
        || full.get(0).equals(form.get(0));
  }

  /** Folded words without honorifics and middle initials: "Donald J. Trump" is "donald trump". */
  private static List<String> words(String written) {
    List<String> words = new ArrayList<>();
    String[] parts = Folding.fold(bare(written)).split(" ");
    for (int i = 0; i < parts.length; i++) {
      String word = parts[i].replaceAll("[^\\p{L}\\p{N}'-]", "");
      boolean middleInitial = i > 0 && i < parts.length - 1 && word.length() == 1;
      if (!word.isEmpty() && !middleInitial) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(Folding.fold(written)) : words;
  }

  private static String bare(String written) {
    String name = written;
    int space = name.indexOf(' ');
    while (space > 0
        && HONORIFICS.contains(Folding.fold(name.substring(0, space)).replace(".", ""))) {
      name = name.substring(space + 1);
      space = name.indexOf(' ');
    }
    return name;
  }
}

package io.dateline.entities.extraction;

import io.dateline.entities.coreference.GenderCues;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which person a name refers to, within one page: the fullest name that the page has for
 * somebody is who it is, and shorter forms follow it. A surname alone says too little: it resolves
 * only where the page names one person of that name, or states the office.
 */
final class People {

  private static final String JUNIOR = "jr";

  /** Several may stand before a name, and some are two words: "Tan" alone is a family name. */
  private static final Pattern HONORIFICS =
      Pattern.compile(
          "(?i)(?:(?:mr|mrs|ms|dr|sir|dame|lord|lady|rev|miss|madam|shri|smt|datin)\\.? "
              + "|(?:datuk|dato['’]?)(?: (?:seri|sri|paduka|wira))? |tan sri )+(?=\\p{L})");

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
      List<FullName> candidates =
          narrowed(draft, fullNames.stream().filter(n -> fits(words, n.words())).toList(), people);
      if (candidates.size() == 1) {
        FullName name = candidates.get(0);
        boolean whole = name.words().equals(words);
        draft.refersTo(referent(name), whole ? "full-name" : "name-part");
      } else if (candidates.isEmpty() && KNOWN_BY.containsKey(draft.words())) {
        String name = KNOWN_BY.get(draft.words());
        draft.refersTo(referent(new FullName(words(name), name)), "known-by");
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
        .anyMatch(d -> words(d.words()).equals(name.words()));
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
      return full.contains(form.get(0)) || isInitials(form.get(0), full);
    }
    // The son is not the father: "Donald Roe" does not stand for "Donald Roe Jr."
    if (full.contains(JUNIOR) != form.contains(JUNIOR)) {
      return false;
    }
    int at = 0;
    for (String word : form) {
      while (at < full.size() && !isWord(word, full.get(at))) {
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

  /** "A." may stand for "Andrés". */
  private static boolean isWord(String form, String full) {
    return full.equals(form) || (form.length() == 1 && full.startsWith(form));
  }

  /** "AMLO": the first letters of a name of three words or more. */
  private static boolean isInitials(String form, List<String> full) {
    StringBuilder initials = new StringBuilder();
    full.forEach(word -> initials.append(word.charAt(0)));
    return full.size() > 2 && initials.toString().equals(form);
  }

  /** Folded words without honorifics and middle initials: "Donald J. Trump" is "donald trump". */
  private static List<String> words(String written) {
    List<String> words = new ArrayList<>();
    // "A.M. Roe" has two initials, and "Roe Sr." is whom others call Roe.
    String[] parts =
        Folding.fold(bare(written))
            .replaceAll("\\b(\\p{L})\\.(?=\\p{L}\\.)", "$1. ")
            .replaceAll(",? (?:sr|snr)\\.?$", "")
            .replaceAll(",? (?:jr|jnr|junior)\\.?$", " " + JUNIOR)
            .split(" ");
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
    Matcher honorifics = HONORIFICS.matcher(written);
    return honorifics.lookingAt() ? written.substring(honorifics.end()) : written;
  }
}

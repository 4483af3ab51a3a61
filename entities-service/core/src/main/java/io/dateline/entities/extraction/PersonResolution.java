package io.dateline.entities.extraction;

import io.dateline.entities.coreference.GenderEvidence;
import io.dateline.entities.language.Language;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.offices.NameTitles;
import io.dateline.entities.people.NameMarks;
import io.dateline.entities.people.PersonName;
import io.dateline.entities.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides which person a name stands for, within one document. The fullest name identifies the
 * person, and shorter forms follow it. A surname alone is resolved only where one person of the
 * document has it, or an office is stated with it.
 */
final class PersonResolution {

  private final NameTitles titles;
  private final GenderEvidence genders;

  PersonResolution(Language language) {
    this.titles = new NameTitles(language);
    this.genders = new GenderEvidence(language);
  }

  /**
   * With more people of one name no title tells which one is meant, and the comparison would cost
   * their square.
   */
  private static final int MAX_NAMESAKES = 50;

  /**
   * A person with a name of two words or more.
   *
   * @param marks the initials and names behind its first name
   * @param mark the initials that tell people of one name apart, empty where the document has one
   */
  private record FullName(PersonName name, String written, NameMarks marks, String mark) {

    static FullName of(PersonName name, String written, String mark) {
      return new FullName(name, written, NameMarks.of(written), mark);
    }

    String key() {
      return mark.isEmpty() ? name.key() : name.key() + INITIAL_OF_KEY + mark;
    }

    /** Returns whether a printed name may be this one: "John B. Roe" is not "John A. Roe". */
    boolean allows(NameMarks others) {
      return !others.contradicts(marks);
    }
  }

  /** What stands between the name and the initials in the key of one of several namesakes. */
  private static final String INITIAL_OF_KEY = "|initial:";

  /** The full names of a document by their words and their initials. */
  private static final class FullNameIndex {
    private final List<FullName> names = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** William "Bill" Roe by "bill roe". */
    private final Map<String, FullName> byNickname = new HashMap<>();

    void add(FullName name) {
      Set<String> words = new HashSet<>(name.name().words());
      words.add(name.name().initials());
      for (String word : words) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(names.size());
      }
      names.add(name);
    }

    /** Returns the names that a form may be short for, in the order in which they were added. */
    List<FullName> longerThan(PersonName form, NameMarks marks) {
      FullName nicknamed = byNickname.get(form.key());
      List<FullName> longer =
          indexes(form.words()).stream()
              .map(names::get)
              .filter(n -> form.isShortFor(n.name()) && n.allows(marks))
              .toList();
      return longer.isEmpty() && nicknamed != null ? List.of(nicknamed) : longer;
    }

    private Collection<Integer> indexes(List<String> words) {
      // Each of two words stands in the longer name, unless one is an initial.
      if (words.size() == 2 && words.stream().noneMatch(word -> word.length() == 1)) {
        List<Integer> first = with(words.get(0));
        List<Integer> last = with(words.get(1));
        return first.size() < last.size() ? first : last;
      }
      // A form of several words shares its first or its last word with the longer name.
      Set<Integer> found = new TreeSet<>(with(words.get(0)));
      found.addAll(with(words.get(words.size() - 1)));
      return found;
    }

    private List<Integer> with(String word) {
      return byWord.getOrDefault(word, List.of());
    }
  }

  /** Resolves the people of a document. Their offices must have been assigned before. */
  void resolve(List<MentionCandidate> candidates) {
    List<MentionCandidate> people =
        candidates.stream().filter(d -> d.kind == MentionKind.PERSON).toList();
    FullNameIndex fullNames = fullNames(people);
    Set<NamedOffice> holders = holders(people);
    for (MentionCandidate candidate : people) {
      PersonName form = PersonName.of(candidate.words());
      NameMarks marks = NameMarks.of(candidate.words());
      List<FullName> namesakes = narrowed(candidate, fullNames.longerThan(form, marks), holders);
      if (namesakes.size() == 1) {
        FullName name = namesakes.get(0);
        boolean whole = name.name().equals(form);
        candidate.refersTo(
            referent(name), whole ? ResolutionRule.FULL_NAME : ResolutionRule.NAME_PART);
      } else if (namesakes.isEmpty() && PersonName.fullNameOfKnown(candidate.words()) != null) {
        String name = PersonName.fullNameOfKnown(candidate.words());
        candidate.refersTo(
            referent(FullName.of(PersonName.of(name), name, "")), ResolutionRule.KNOWN_BY);
      } else if (namesakes.isEmpty() && isRegnal(candidate)) {
        candidate.refersTo(regnal(candidate, form), ResolutionRule.REGNAL_NAME);
      } else if (namesakes.isEmpty() && candidate.office != null && candidate.officeOf != null) {
        candidate.refersTo(byOffice(candidate, form), ResolutionRule.SURNAME_AND_OFFICE);
      } else {
        candidate.rule =
            namesakes.isEmpty() ? ResolutionRule.SURNAME_ALONE : ResolutionRule.AMBIGUOUS_NAME;
      }
    }
    followRegnal(people);
  }

  private static Referent referent(FullName name) {
    return Referent.named(EntityKind.PERSON, name.key(), Capitalization.calm(name.written()));
  }

  /**
   * "Mrs Salas", "President Salas": returns the people of a name whom the title in front allows.
   */
  private List<FullName> narrowed(
      MentionCandidate candidate, List<FullName> namesakes, Set<NamedOffice> holders) {
    if (namesakes.isEmpty() || namesakes.size() > MAX_NAMESAKES) {
      return namesakes;
    }
    String before = candidate.from == 0 ? "" : candidate.sentence.token(candidate.from - 1).text();
    String first = candidate.sentence.token(candidate.from).text();
    List<FullName> allowed =
        namesakes.stream()
            .filter(n -> !genders.contradicts(before, n.written()))
            .filter(n -> !genders.contradicts(first, n.written()))
            .toList();
    if (allowed.isEmpty()) {
      // "Mrs Salas" is not the only David Salas of the document.
      return namesakes.size() == 1 ? List.of() : namesakes;
    }
    if (allowed.size() == 1 || candidate.office == null) {
      return allowed;
    }
    List<FullName> holding =
        allowed.stream()
            .filter(n -> holders.contains(new NamedOffice(n.name(), candidate.office.key())))
            .toList();
    return holding.size() == 1 ? holding : allowed;
  }

  /** A name with the key of an office that the document states for it. */
  private record NamedOffice(PersonName name, String office) {}

  private static Set<NamedOffice> holders(List<MentionCandidate> people) {
    return people.stream()
        .filter(d -> d.office != null)
        .map(d -> new NamedOffice(PersonName.of(d.words()), d.office.key()))
        .collect(Collectors.toSet());
  }

  /**
   * "Charles": where the document has one King Charles and nobody else of that name, it means the
   * king.
   */
  private void followRegnal(List<MentionCandidate> people) {
    Map<String, Set<Referent>> regnal = new HashMap<>();
    for (MentionCandidate candidate : people) {
      if (candidate.rule == ResolutionRule.REGNAL_NAME) {
        regnal
            .computeIfAbsent(firstWord(candidate), first -> new HashSet<>())
            .add(candidate.referent);
      }
    }
    for (MentionCandidate candidate : people) {
      if (candidate.rule == ResolutionRule.SURNAME_ALONE && !regnal.isEmpty()) {
        Set<Referent> called = regnal.getOrDefault(firstWord(candidate), Set.of());
        if (called.size() == 1) {
          candidate.refersTo(called.iterator().next(), ResolutionRule.NAME_PART);
        }
      }
    }
  }

  private static String firstWord(MentionCandidate candidate) {
    return PersonName.of(candidate.words()).words().get(0);
  }

  private boolean isRegnal(MentionCandidate candidate) {
    return candidate.office != null && titles.isRegnal(candidate.office.title());
  }

  /**
   * "Prince Harry": title and first name identify a person; "King Charles" and "King Charles III"
   * are one.
   */
  private static Referent regnal(MentionCandidate candidate, PersonName form) {
    String title = candidate.office.title();
    String key = Folding.fold(title) + " " + form.words().get(0);
    return Referent.named(
        EntityKind.PERSON,
        key,
        title + " " + Capitalization.calm(PersonName.bare(candidate.words())));
  }

  private static Referent byOffice(MentionCandidate candidate, PersonName form) {
    String key = form.key() + "|" + candidate.office.key() + "|" + candidate.officeOf.key();
    return Referent.named(
        EntityKind.PERSON, key, Capitalization.calm(PersonName.bare(candidate.words())));
  }

  /** Returns the names of two words or more that are no shorter form of exactly one other name. */
  private FullNameIndex fullNames(List<MentionCandidate> people) {
    Set<String> shared = sharedKeys(people);
    Set<String> nicknamed = nicknamedKeys(people);
    Map<String, FullName> byKey = new LinkedHashMap<>();
    for (MentionCandidate candidate : people) {
      PersonName form = PersonName.of(candidate.words());
      if (form.words().size() > 1 && !isNumbered(form.words(), candidate)) {
        NameMarks marks = NameMarks.of(candidate.words());
        boolean several = shared.contains(form.key());
        boolean open = several && marks.middle().isEmpty();
        if (!open && !nicknamed.contains(form.key())) {
          String written = PersonName.bare(candidate.words());
          FullName name = FullName.of(form, written, several ? marks.middle() : "");
          byKey.merge(name.key(), name, PersonResolution::better);
        }
      }
    }
    List<FullName> longestFirst = new ArrayList<>(byKey.values());
    longestFirst.sort(
        Comparator.comparing(PersonResolution::spelledWords)
            .thenComparing(n -> n.name().words().size())
            .reversed());
    FullNameIndex names = new FullNameIndex();
    for (FullName name : longestFirst) {
      boolean apart =
          !name.mark().isEmpty() || names.longerThan(name.name(), name.marks()).size() != 1;
      if (apart) {
        names.add(name);
      }
    }
    addNicknames(people, names);
    return names;
  }

  /** "J. D. Roe" may be short for "John D. Roe": initials are no words. */
  private static int spelledWords(FullName name) {
    return (int) name.name().words().stream().filter(word -> word.length() > 1).count();
  }

  /** "John A. Roe" and "John B. Roe": returns the names that several people of a document have. */
  private static Set<String> sharedKeys(List<MentionCandidate> people) {
    Map<String, Set<NameMarks>> marks = new HashMap<>();
    for (MentionCandidate candidate : people) {
      Set<NameMarks> same =
          marks.computeIfAbsent(PersonName.of(candidate.words()).key(), key -> new HashSet<>());
      if (same.size() < MAX_NAMESAKES) {
        same.add(NameMarks.of(candidate.words()));
      }
    }
    return marks.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream()
                    .anyMatch(one -> entry.getValue().stream().anyMatch(one::contradicts)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** William "Bill" Roe: returns "bill roe". */
  private static Set<String> nicknamedKeys(List<MentionCandidate> people) {
    return people.stream()
        .map(candidate -> nicknamedKey(candidate.words()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static String nicknamedKey(String written) {
    String nickname = PersonName.nickname(written);
    List<String> words = PersonName.of(written).words();
    return nickname == null ? null : Folding.fold(nickname) + " " + words.get(words.size() - 1);
  }

  /** William "Bill" Roe: "Bill Roe" is the same person. */
  private static void addNicknames(List<MentionCandidate> people, FullNameIndex names) {
    for (MentionCandidate candidate : people) {
      String nicknamed = nicknamedKey(candidate.words());
      if (nicknamed != null) {
        PersonName form = PersonName.of(candidate.words());
        List<FullName> full = names.longerThan(form, NameMarks.of(candidate.words()));
        if (full.size() == 1) {
          names.byNickname.putIfAbsent(nicknamed, full.get(0));
        }
      }
    }
  }

  /** "Charles III": a first name and a number are no full name. */
  private boolean isNumbered(List<String> words, MentionCandidate candidate) {
    return isRegnal(candidate) && words.size() == 2 && words.get(1).matches("[ivx]+");
  }

  /** Returns the spelling with more accents, and none in capitals throughout. */
  private static FullName better(FullName one, FullName other) {
    return score(other.written()) > score(one.written()) ? other : one;
  }

  private static int score(String written) {
    int accents = (int) written.chars().filter(c -> c > 127).count();
    boolean shouted = written.equals(written.toUpperCase(java.util.Locale.ROOT));
    return shouted ? -1 : accents;
  }
}

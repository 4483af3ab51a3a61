package io.dateline.entities.offices;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the phrases that state an office: {@code [former] [country | organization ['s]] [parts]
 * HEAD [of parts] [of country | organization]}.
 */
public final class OfficePhrases {

  /** More words in front of a head are not one title: "Minister of State for Trade Policy". */
  private static final int MOST_PARTS = 5;

  private final Gazetteer gazetteer;

  public OfficePhrases(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The office phrases of a sentence in order, without overlap.
   *
   * @param names what the tagger found in it
   */
  public List<OfficePhrase> of(Sentence sentence, List<Name> names) {
    List<OfficePhrase> phrases = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (i >= free && isHead(sentence, i, names)) {
        OfficePhrase phrase = new Reading(sentence, names, i, free).phrase();
        phrases.add(phrase);
        free = phrase.end();
      }
    }
    return phrases;
  }

  /**
   * A person's name without the title that a tagger took for its first words: "President Roe" is
   * "Roe". Other names, and a name that would be nothing but a title, stay as they are.
   */
  public static Name withoutTitle(Name name, Sentence sentence) {
    int from = name.from();
    while (name.kind() == NameKind.PERSON
        && from < name.to() - 1
        && EnglishTitles.head(sentence.token(from).text()).isPresent()) {
      from++;
    }
    return from == name.from() ? name : new Name(name.kind(), from, name.to(), name.confidence());
  }

  /** Whether a tagger took a title alone for a person: "the King". */
  public static boolean isNothingButTitle(Name name, Sentence sentence) {
    return name.kind() == NameKind.PERSON
        && name.to() - name.from() == 1
        && EnglishTitles.head(sentence.token(name.from()).text()).isPresent();
  }

  /** Whether a word is one that titles and the names of ministries are made of: "foreign". */
  public static boolean isTitlePart(String word) {
    return EnglishTitles.isPart(word);
  }

  private static boolean isHead(Sentence sentence, int i, List<Name> names) {
    String word = sentence.token(i).text();
    if (EnglishTitles.head(word).isEmpty()) {
      return false;
    }
    return !isPartOfLater(sentence, i) && names.stream().noneMatch(name -> isInsidePerson(name, i));
  }

  /** "Deputy Prime Minister": the last word is the head, those before it parts of the title. */
  private static boolean isPartOfLater(Sentence sentence, int i) {
    if (EnglishTitles.isBeforeGeneral(sentence.token(i).text()) && sentence.has(i + 1, "general")) {
      return true;
    }
    int at = i;
    while (at < sentence.size() && EnglishTitles.isPart(sentence.token(at).text())) {
      at++;
    }
    boolean headFollows =
        at < sentence.size() && EnglishTitles.head(sentence.token(at).text()).isPresent();
    boolean headIsLast =
        at > i + 1 && EnglishTitles.head(sentence.token(at - 1).text()).isPresent();
    return at > i && (headFollows || headIsLast);
  }

  private static boolean isInsidePerson(Name name, int i) {
    return name.kind() == NameKind.PERSON && name.from() < i && i < name.to();
  }

  /** The reading of one head with its surroundings. */
  private final class Reading {
    private final Sentence sentence;
    private final List<Name> names;
    private final int head;
    private final int bound;
    private boolean former;
    private Place country;
    private Name organization;

    Reading(Sentence sentence, List<Name> names, int head, int bound) {
      this.sentence = sentence;
      this.names = names;
      this.head = head;
      this.bound = bound;
    }

    OfficePhrase phrase() {
      String headWord = sentence.token(head).text();
      former = EnglishTitles.hasTimePrefix(headWord);
      int from = titleStart();
      int to = complementEnd(head + 1);
      int end = ownerEnd(to);
      int start = phraseStart(from);
      Office office = Office.of(titleWords(from, to), former);
      boolean plural = EnglishTitles.isPlural(headWord);
      return new OfficePhrase(from, to, start, end, office, country, organization, plural);
    }

    private String titleWords(int from, int to) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < to; i++) {
        String word = sentence.token(i).text();
        words.append(i == head ? EnglishTitles.head(word).orElse(word) : word).append(' ');
      }
      return words.toString();
    }

    private int titleStart() {
      boolean capital = sentence.token(head).isCapitalized();
      int from = head;
      while (from > bound && head - from < MOST_PARTS && isPartAt(from - 1, capital)) {
        from--;
      }
      // "defence and security minister"
      if (from < head
          && from - 1 > bound
          && sentence.has(from - 1, "and")
          && EnglishTitles.isPart(sentence.token(from - 2).text())
          && EnglishTitles.head(sentence.token(from - 2).text()).isEmpty()) {
        from -= 2;
      }
      return from;
    }

    private boolean isPartAt(int i, boolean headIsCapital) {
      Token token = sentence.token(i);
      if (isInsideOwner(i)) {
        return false;
      }
      boolean beforeGeneral =
          i + 1 == head
              && sentence.has(head, "general")
              && EnglishTitles.isBeforeGeneral(token.text());
      if (EnglishTitles.isPart(token.text()) || beforeGeneral) {
        return true;
      }
      boolean unknownButCapital =
          headIsCapital
              && i > 0
              && token.isCapitalized()
              && token.text().matches("\\p{L}[\\p{L}-]+");
      return unknownButCapital
          && gazetteer.endingAt(sentence, i + 1).isEmpty()
          && EnglishTitles.head(token.text()).isEmpty()
          && !EnglishTitles.isFormer(token.text())
          && !EnglishTitles.isCurrent(token.text())
          && !isNamed(i);
    }

    /**
     * Whether the word belongs to an organization's name ("World Bank President") rather than to
     * the title ("US Homeland Security Secretary", which a tagger may also take for an
     * organization).
     */
    private boolean isInsideOwner(int i) {
      return names.stream()
          .filter(n -> n.kind() == NameKind.ORGANIZATION && n.from() <= i && i < n.to())
          .anyMatch(n -> !isMadeOfParts(n));
    }

    private boolean isMadeOfParts(Name name) {
      int from = gazetteer.at(sentence, name.from()).map(Gazetteer.Match::to).orElse(name.from());
      for (int i = from; i < name.to(); i++) {
        String word = sentence.token(i).text();
        if (!EnglishTitles.isPart(word) && EnglishTitles.head(word).isEmpty()) {
          return false;
        }
      }
      return true;
    }

    private boolean isNamed(int i) {
      return names.stream()
          .anyMatch(n -> n.kind() != NameKind.OTHER && n.from() <= i && i < n.to());
    }

    /** Behind "of State", "of Homeland Security", "for Foreign Affairs", "to France". */
    private int complementEnd(int at) {
      if (!sentence.has(at, "of") && !sentence.has(at, "for")) {
        return at;
      }
      int i = at + 1;
      while (i < sentence.size() && i - at <= MOST_PARTS && isComplementAt(i, at + 1)) {
        i++;
      }
      while (i > at + 1 && sentence.has(i - 1, "and")) {
        i--;
      }
      if (i == at + 1) {
        return at;
      }
      return sentence.has(i, "for") ? complementEnd(i) : i;
    }

    private boolean isComplementAt(int i, int first) {
      Token token = sentence.token(i);
      boolean headOfName =
          names.stream().anyMatch(n -> n.kind() == NameKind.PERSON && n.from() == i);
      if (headOfName) {
        return false;
      }
      return EnglishTitles.isComplementPart(token.text()) || (i > first && token.is("and"));
    }

    /** Behind "of Mexico", "of the World Bank", "to France", where such an owner is named. */
    private int ownerEnd(int at) {
      boolean linked =
          sentence.has(at, "of")
              || sentence.has(at, "for")
              || sentence.has(at, "to")
              || sentence.has(at, "at");
      if (!linked) {
        return at;
      }
      int i = sentence.has(at + 1, "the") ? at + 2 : at + 1;
      if (i >= sentence.size()) {
        return at;
      }
      Optional<Name> named = nameAt(i);
      Optional<Gazetteer.Match> match = gazetteer.at(sentence, i).filter(m -> isOwner(m, i));
      if (named.isPresent() && match.map(m -> m.to() < named.get().to()).orElse(true)) {
        organization = named.get();
        return named.get().to();
      }
      if (match.isPresent()) {
        country = match.get().place();
        return match.get().to();
      }
      return at;
    }

    private boolean isOwner(Gazetteer.Match match, int i) {
      return match.from() == i
          && !match.entry().demonym()
          && match.place().type() == Place.Type.COUNTRY;
    }

    private Optional<Name> nameAt(int i) {
      return names.stream()
          .filter(n -> n.kind() == NameKind.ORGANIZATION && n.from() == i)
          .findFirst();
    }

    /** Leftwards over "former", the country or the organization and its possessive. */
    private int phraseStart(int from) {
      int start = skipTime(from);
      int owner = start;
      if (owner > bound && sentence.token(owner - 1).isPossessive()) {
        owner--;
      }
      int before = ownerStart(owner);
      return before < owner ? skipTime(before) : start;
    }

    private int ownerStart(int to) {
      if (to <= bound) {
        return to;
      }
      Optional<Gazetteer.Match> match =
          gazetteer.endingAt(sentence, to).filter(m -> m.from() >= bound);
      Optional<Name> named =
          names.stream()
              .filter(n -> n.kind() == NameKind.ORGANIZATION && n.to() == to && n.from() >= bound)
              .filter(n -> match.map(m -> n.from() < m.from()).orElse(true))
              .findFirst();
      if (named.isPresent()) {
        organization = organization == null && country == null ? named.get() : organization;
        return named.get().from();
      }
      if (match.isPresent() && match.get().place().type() == Place.Type.COUNTRY) {
        country = match.get().place();
        organization = null;
        return match.get().from();
      }
      return to;
    }

    private int skipTime(int from) {
      int start = from;
      while (start > bound) {
        String word = sentence.token(start - 1).text();
        boolean hyphenated = word.equals("-") && sentence.has(start - 2, "ex");
        if (!EnglishTitles.isFormer(word) && !EnglishTitles.isCurrent(word) && !hyphenated) {
          break;
        }
        former |= !EnglishTitles.isCurrent(word);
        start--;
      }
      return start;
    }
  }
}

package io.dateline.entities.offices;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.TitleWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the people who hold the offices of a sentence. */
public final class OfficeHolderFinder {

  /** More tokens between a title and its comma are more than a complement. */
  private static final int MAX_TOKENS_OF_COMPLEMENT = 6;

  private final TitleWords words;

  public OfficeHolderFinder(Language language) {
    this.words = language.titles();
  }

  /**
   * An office and the person who holds it.
   *
   * @param person one of the names of the sentence
   */
  public record OfficeHolding(OfficePhrase phrase, Name person) {}

  /** Returns every office that the sentence ties to a person, in the order of its phrases. */
  public List<OfficeHolding> in(Sentence sentence, List<Name> names, List<OfficePhrase> phrases) {
    List<OfficeHolding> holdings = new ArrayList<>();
    for (OfficePhrase phrase : phrases) {
      List<Name> people = behind(sentence, names, phrase);
      if (people.isEmpty()) {
        people =
            inFront(sentence, names, phrase)
                .filter(person -> !hasOffice(sentence, holdings, person))
                .map(List::of)
                .orElse(List.of());
      }
      for (Name person : people) {
        if (isRank(sentence, phrase)
            && holdings.stream().anyMatch(h -> h.person().equals(person))) {
          continue;
        }
        holdings.removeIf(h -> h.person().equals(person) && isRank(sentence, h.phrase()));
        holdings.add(new OfficeHolding(phrase, person));
      }
    }
    return holdings;
  }

  /**
   * "President Jane Roe", "the foreign minister, Jane Roe,", "Presidents Jane Roe and John Doe":
   * returns the holders behind the title.
   */
  private List<Name> behind(Sentence sentence, List<Name> names, OfficePhrase phrase) {
    int at = behindComplement(sentence, phrase);
    boolean apposition = sentence.has(at, ",") && isDefinite(sentence, phrase);
    if (apposition) {
      at++;
    }
    while (at < sentence.size() && isBeforeName(sentence, at)) {
      at++;
    }
    List<Name> people = new ArrayList<>();
    Optional<Name> person = personFrom(names, at);
    while (person.isPresent()) {
      people.add(person.get());
      int next = person.get().to();
      boolean more = phrase.plural() && (sentence.has(next, "and") || sentence.has(next, ","));
      person = more ? personFrom(names, next + 1) : Optional.empty();
    }
    return people;
  }

  /** Returns whether a person already has an office other than a rank. */
  private boolean hasOffice(Sentence sentence, List<OfficeHolding> holdings, Name person) {
    return holdings.stream()
        .anyMatch(h -> h.person().equals(person) && !isRank(sentence, h.phrase()));
  }

  /**
   * "the army chief, General Jane Roe": a rank or an honorific may stand between an office and its
   * holder.
   */
  private boolean isBeforeName(Sentence sentence, int at) {
    String word = sentence.token(at).text();
    boolean rank = Character.isUpperCase(word.codePointAt(0)) && words.isRank(word);
    return rank || words.isHonorific(word);
  }

  private boolean isRank(Sentence sentence, OfficePhrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (!words.isRank(sentence.token(i).text())) {
        return false;
      }
    }
    return true;
  }

  /**
   * "the envoy for the region, Jane Roe": returns the comma behind a complement that no list has,
   * else the end of the phrase.
   */
  private int behindComplement(Sentence sentence, OfficePhrase phrase) {
    int at = phrase.end();
    if (at >= sentence.size() || !words.isComplementLink(lower(sentence, at))) {
      return at;
    }
    for (int i = at + 1; i < sentence.size() && i <= at + MAX_TOKENS_OF_COMPLEMENT; i++) {
      String word = sentence.token(i).text();
      if (word.equals(",")) {
        return i > at + 1 ? i : at;
      }
      if (!Character.isLetter(word.codePointAt(0)) || words.isAppositionEnd(word)) {
        return at;
      }
    }
    return at;
  }

  private boolean isDefinite(Sentence sentence, OfficePhrase phrase) {
    int before = phrase.start() - 1;
    return phrase.isAttributed() || (before >= 0 && words.isDeterminer(lower(sentence, before)));
  }

  /**
   * "Jane Roe, the foreign minister", "Jane Roe is the mayor": returns the holder in front of the
   * title.
   */
  private Optional<Name> inFront(Sentence sentence, List<Name> names, OfficePhrase phrase) {
    int at = phrase.start() - 1;
    if (at >= 0 && words.isDeterminer(lower(sentence, at))) {
      at--;
    }
    if (at < 1) {
      return Optional.empty();
    }
    if (sentence.has(at, ",") || words.isCopula(lower(sentence, at))) {
      Optional<Name> person = personTo(names, beforeAge(sentence, at));
      boolean apposition = sentence.has(at, ",");
      return apposition && !isClosed(sentence, phrase) ? Optional.empty() : person;
    }
    return Optional.empty();
  }

  /** "who leads the fund's team": she does not lead the fund. */
  private static boolean isPossessive(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).isPossessive();
  }

  /** "Jane Roe, 45, the mayor": returns the first of the two commas. */
  private static int beforeAge(Sentence sentence, int comma) {
    boolean age =
        sentence.has(comma, ",")
            && sentence.has(comma - 2, ",")
            && sentence.token(comma - 1).text().matches("\\d{1,3}");
    return age ? comma - 2 : comma;
  }

  /**
   * "Jane Roe, who heads the World Bank": returns the offices that a verb states.
   *
   * @param places the names of the gazetteer in the sentence
   */
  public List<OfficeHolding> byVerb(Sentence sentence, List<Name> names, SentencePlaces places) {
    List<OfficeHolding> holdings = new ArrayList<>();
    for (int i = 2; i < sentence.size() - 1; i++) {
      String title = words.titleOfVerb(lower(sentence, i));
      if (title == null || !sentence.has(i - 1, "who")) {
        continue;
      }
      int comma = sentence.has(i - 2, ",") ? i - 2 : i - 1;
      int owner = sentence.has(i + 1, "the") ? i + 2 : i + 1;
      boolean owned =
          names.stream()
              .anyMatch(
                  n ->
                      n.kind() == NameKind.ORGANIZATION
                          && n.from() == owner
                          && !isPossessive(sentence, n.to()));
      if (owned && places.at(owner).isEmpty()) {
        Office office = new Office(title, !lower(sentence, i).endsWith("s"));
        OfficePhrase phrase = new OfficePhrase(i, i + 1, i, i + 1, office, null, owner, false);
        personTo(names, comma).ifPresent(person -> holdings.add(new OfficeHolding(phrase, person)));
      }
    }
    return holdings;
  }

  /**
   * Returns whether an apposition ends with the phrase: "Jane Roe, the mayor, said" does, "after he
   * met Jane Roe, Mexico's president said" does not.
   */
  private boolean isClosed(Sentence sentence, OfficePhrase phrase) {
    int at = phrase.end();
    return at >= sentence.size()
        || words.isAppositionEnd(lower(sentence, at))
        || sentence.token(at).text().matches("\\p{Punct}|[–—”’]");
  }

  private static Optional<Name> personFrom(List<Name> names, int from) {
    return names.stream()
        .filter(name -> name.kind() == NameKind.PERSON && name.from() == from)
        .findFirst();
  }

  private static Optional<Name> personTo(List<Name> names, int to) {
    return names.stream()
        .filter(name -> name.kind() == NameKind.PERSON && name.to() == to)
        .findFirst();
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.token(i).text().toLowerCase(java.util.Locale.ROOT);
  }
}

package io.dateline.entities.offices;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.offices.OfficePhraseFinder.Surroundings;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.NameRuns;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Token;
import java.util.Set;
import java.util.function.Predicate;

/** Which words around a head are the title: tokens {@code [from, to)}. */
record TitleExtent(int from, int to) {

  /** More words in front of a head are not one title: "Minister of State for Trade Policy". */
  private static final int MOST_PARTS = 5;

  /** "His Holiness Pope …": how an office is addressed is no part of it. */
  private static final Set<String> STYLES =
      Set.of(
          "Holiness",
          "Excellency",
          "Excellence",
          "Majesty",
          "Highness",
          "Eminence",
          "Grace",
          "Honor",
          "Honour",
          "Honourable",
          "Honorable");

  static TitleExtent of(Surroundings around) {
    return new TitleExtent(start(around), complementEnd(around, around.head() + 1));
  }

  /** The words of the title, the head in its full form. */
  String words(Surroundings around) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = EnglishTitles.withoutTimePrefix(around.sentence().token(i).text());
      words
          .append(
              i == around.head()
                  ? EnglishTitles.head(word).orElse(word)
                  : i + 1 == around.head() ? EnglishTitles.full(word) : word)
          .append(' ');
    }
    return words.toString();
  }

  private static int start(Surroundings around) {
    Sentence sentence = around.sentence();
    int head = around.head();
    int from = head;
    while (from > around.bound() && head - from < MOST_PARTS && isPartAt(around, from - 1)) {
      from--;
    }
    // "defence and security minister"
    if (from < head
        && from - 1 > around.bound()
        && sentence.has(from - 1, "and")
        && EnglishTitles.isPart(sentence.token(from - 2).text())
        && EnglishTitles.head(sentence.token(from - 2).text()).isEmpty()) {
      from -= 2;
    }
    return from;
  }

  private static boolean isPartAt(Surroundings around, int i) {
    Sentence sentence = around.sentence();
    Token token = sentence.token(i);
    if (isInsideOwner(around, i)) {
      return false;
    }
    boolean beforeGeneral =
        i + 1 == around.head()
            && sentence.has(around.head(), "general")
            && EnglishTitles.isBeforeGeneral(token.text());
    if (EnglishTitles.isPart(token.text()) || beforeGeneral || isRank(around, i)) {
      return true;
    }
    if (isTrade(around, i)) {
      return true;
    }
    boolean unknownButCapital =
        sentence.token(around.head()).isCapitalized()
            && !NameRuns.isTitleCase(sentence)
            && !begins(sentence, i)
            && token.isCapitalized()
            && token.text().matches("\\p{L}[\\p{L}-]+");
    return unknownButCapital
        && around.places().endingAt(i + 1).isEmpty()
        && EnglishTitles.head(token.text()).isEmpty()
        && !STYLES.contains(token.text())
        && !EnglishTitles.isFormer(token.text())
        && !EnglishTitles.isCurrent(token.text())
        && !EnglishTitles.isParty(token.text())
        && around.names().stream()
            .noneMatch(n -> n.kind() != NameKind.OTHER && n.from() <= i && i < n.to());
  }

  /** "Amazon warehouse manager Jane Roe": between an organization and what somebody is there. */
  private static boolean isTrade(Surroundings around, int i) {
    Sentence sentence = around.sentence();
    return i + 1 == around.head()
        && EnglishTitles.isProfession(sentence.token(around.head()).text())
        && sentence.token(i).text().matches("\\p{Ll}{3,}")
        && around.names().stream().anyMatch(n -> n.kind() == NameKind.ORGANIZATION && n.to() == i)
        && around.names().stream()
            .anyMatch(n -> n.kind() == NameKind.PERSON && n.from() == around.head() + 1);
  }

  /** The first word of a sentence or of what is quoted has its capital from there. */
  private static boolean begins(Sentence sentence, int i) {
    return i == 0 || sentence.token(i - 1).text().matches("[“\"‘'«:–—-]|``");
  }

  /** "Lt. Gen." is one title. */
  private static boolean isRank(Surroundings around, int i) {
    String head = EnglishTitles.full(around.sentence().token(around.head()).text());
    return i + 1 == around.head()
        && head.matches("(?i)general|colonel")
        && EnglishTitles.isRankBeforeGeneral(around.sentence().token(i).text());
  }

  /**
   * Whether the word belongs to an organization's name ("World Bank President") rather than to the
   * title ("US Homeland Security Secretary", which a tagger may also take for an organization).
   */
  private static boolean isInsideOwner(Surroundings around, int i) {
    return around.names().stream()
        .filter(n -> n.kind() == NameKind.ORGANIZATION && n.from() <= i && i < n.to())
        .anyMatch(n -> isLed(around) || !isMadeOfParts(around, n));
  }

  /** "Labour leader": leaders are of parties, whatever these are called. */
  private static boolean isLed(Surroundings around) {
    return around.sentence().token(around.head()).text().matches("(?i)(?:co-)?leaders?|mps?");
  }

  private static boolean isMadeOfParts(Surroundings around, Name name) {
    int from = around.places().at(name.from()).map(Gazetteer.Match::to).orElse(name.from());
    for (int i = from; i < name.to(); i++) {
      String word = around.sentence().token(i).text();
      if (!EnglishTitles.isPart(word) && EnglishTitles.head(word).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Behind "of State", "of Homeland Security", "for Foreign Affairs". */
  private static int complementEnd(Surroundings around, int at) {
    Sentence sentence = around.sentence();
    if (!sentence.has(at, "of") && !sentence.has(at, "for")) {
      return at;
    }
    int first = at + 1;
    int i = first;
    while (i < sentence.size() && i - at <= MOST_PARTS && isComplementAt(around, i, first)) {
      i++;
    }
    while (i > first && sentence.has(i - 1, "and")) {
      i--;
    }
    int portfolio = portfolioEnd(around, first);
    i = Math.max(i, portfolio);
    if (i == first) {
      return at;
    }
    return sentence.has(i, "for") ? complementEnd(around, i) : i;
  }

  /**
   * "minister of electricity, Jane Roe", "head of sales and guest services at Example": whatever it
   * is that somebody has charge of, where the name or a comma follows.
   */
  private static int portfolioEnd(Surroundings around, int first) {
    Sentence sentence = around.sentence();
    String head = EnglishTitles.full(sentence.token(around.head()).text());
    int i = first;
    while (EnglishTitles.hasPortfolio(head)
        && i < sentence.size()
        && i - first < MOST_PARTS
        && isPlainWord(around, i)) {
      i++;
    }
    boolean ends =
        i < sentence.size()
            && (sentence.token(i).text().matches("[,.;)]|at")
                || around.names().stream().anyMatch(isPersonFrom(i)));
    return ends && i > first && !sentence.has(i - 1, "and") ? i : first;
  }

  private static Predicate<Name> isPersonFrom(int at) {
    return name -> name.kind() == NameKind.PERSON && name.from() == at;
  }

  private static boolean isPlainWord(Surroundings around, int i) {
    Sentence sentence = around.sentence();
    String word = sentence.token(i).text();
    boolean named =
        around.places().at(i).isPresent()
            || around.names().stream()
                .anyMatch(
                    n ->
                        n.from() <= i
                            && i < n.to()
                            && !(n.kind() == NameKind.ORGANIZATION && isMadeOfParts(around, n)));
    return !named && word.matches("\\p{L}[\\p{L}-]{2,}") && !EnglishTitles.isFunctionWord(word);
  }

  private static boolean isComplementAt(Surroundings around, int i, int first) {
    Token token = around.sentence().token(i);
    boolean nameBegins =
        around.names().stream().anyMatch(n -> n.kind() == NameKind.PERSON && n.from() == i);
    boolean owner =
        around.names().stream()
            .anyMatch(
                n ->
                    n.kind() == NameKind.ORGANIZATION
                        && n.from() <= i
                        && i < n.to()
                        && !isMadeOfParts(around, n));
    return !nameBegins
        && !owner
        && (EnglishTitles.isComplementPart(token.text()) || (i > first && token.is("and")));
  }
}

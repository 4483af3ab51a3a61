package io.dateline.entities.offices;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.offices.OfficePhraseFinder.TitleContext;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.Place;
import io.dateline.entities.text.NameRuns;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.Token;
import java.util.Locale;
import java.util.function.Predicate;

/** The tokens {@code [from, to)} around a head that are the title. */
record TitleExtent(int from, int to) {

  /** More words in front of a head, or behind "of", are not one title. */
  private static final int MAX_PARTS_OF_TITLE = 5;

  static TitleExtent of(TitleContext around) {
    int behind = around.head() + 1;
    if (behind < around.sentence().size()
        && around.words().isBehindHead(around.sentence().token(behind).text())) {
      behind++;
    }
    return new TitleExtent(start(around), complementEnd(around, behind));
  }

  /** Returns the words of the title with the head in its full form. */
  String words(TitleContext around) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = around.words().withoutTimePrefix(around.sentence().token(i).text());
      words
          .append(
              i == around.head()
                  ? around.words().head(word).orElse(word)
                  : i + 1 == around.head() ? around.words().full(word) : word)
          .append(' ');
    }
    return words.toString();
  }

  private static int start(TitleContext around) {
    Sentence sentence = around.sentence();
    int head = around.head();
    int from = wantedOffice(around);
    while (from > around.bound()
        && head - from < MAX_PARTS_OF_TITLE
        && isPartAt(around, from - 1)) {
      from--;
    }
    // "U.S. Attorney Jane Roe": she is one of many, for a district.
    if (from == head
        && from > around.bound()
        && around.words().holdsCountry(sentence.token(head).text())
        && !sentence.has(head + 1, "general")
        && around
            .places()
            .endingAt(from)
            .filter(m -> m.to() - m.from() == 1 && !m.entry().demonym())
            .filter(m -> m.place().type() == Place.Type.COUNTRY)
            .isPresent()) {
      from--;
      return around.bound() < from && isPartAt(around, from - 1) ? from - 1 : from;
    }
    // "defence and security minister": both fields belong to the title.
    if (from < head
        && from - 1 > around.bound()
        && sentence.has(from - 1, "and")
        && around.words().isPart(sentence.token(from - 2).text())
        && around.words().head(sentence.token(from - 2).text()).isEmpty()) {
      from -= 2;
    }
    return from;
  }

  /**
   * "Secretary of State nominee": returns the first head of the title, which differs from the last
   * one where an office is only wanted.
   */
  private static int wantedOffice(TitleContext around) {
    Sentence sentence = around.sentence();
    if (!around.words().isAspirant(sentence.token(around.head()).text())) {
      return around.head();
    }
    int from = around.head();
    for (int i = from - 1; i >= around.bound() && from - i <= MAX_PARTS_OF_TITLE; i--) {
      String word = sentence.token(i).text();
      if (around.words().isHead(word)) {
        return i;
      }
      if (!around.words().isComplementPart(word) && !sentence.has(i, "of")) {
        return from;
      }
    }
    return from;
  }

  private static boolean isPartAt(TitleContext around, int i) {
    Sentence sentence = around.sentence();
    Token token = sentence.token(i);
    if (isInsideOwner(around, i) || isArea(around, i)) {
      return false;
    }
    boolean beforeGeneral =
        i + 1 == around.head() && isGeneral(around) && around.words().isBeforeGeneral(token.text());
    if (around.words().isPart(token.text()) || beforeGeneral || isRank(around, i)) {
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
        && around.words().head(token.text()).isEmpty()
        && !around.words().isStyle(token.text())
        && !around.words().isFormer(token.text())
        && !around.words().isCurrent(token.text())
        && !around.words().isParty(token.text())
        && around.names().stream()
            .noneMatch(n -> n.kind() != NameKind.OTHER && n.from() <= i && i < n.to());
  }

  /**
   * "Amazon warehouse manager Jane Roe": a word between an organization and a profession belongs to
   * the title.
   */
  private static boolean isTrade(TitleContext around, int i) {
    Sentence sentence = around.sentence();
    return i + 1 == around.head()
        && around.words().isProfession(sentence.token(around.head()).text())
        && sentence.token(i).text().matches("\\p{Ll}{3,}")
        && around.names().stream().anyMatch(n -> n.kind() == NameKind.ORGANIZATION && n.to() == i)
        && around.names().stream()
            .anyMatch(n -> n.kind() == NameKind.PERSON && n.from() == around.head() + 1);
  }

  /** The first word of a sentence or of a quotation has its capital from its place. */
  private static boolean begins(Sentence sentence, int i) {
    return i == 0 || sentence.token(i - 1).text().matches("[“\"‘'«:–—-]|``");
  }

  /** "Attorney General-designate": the ending changes nothing about the rest of the title. */
  private static boolean isGeneral(TitleContext around) {
    String head = around.sentence().token(around.head()).text().toLowerCase(Locale.ROOT);
    return head.equals("general") || head.startsWith("general-");
  }

  /** "Lt. Gen." is one title. */
  private static boolean isRank(TitleContext around, int i) {
    String head = around.sentence().token(around.head()).text();
    return i + 1 == around.head()
        && around.words().hasRankPrefix(head)
        && around.words().isRankPrefix(around.sentence().token(i).text());
  }

  /**
   * "World Bank President": the word belongs to the organization. "US Homeland Security Secretary":
   * it belongs to the title, though the tagger may take it for an organization.
   */
  private static boolean isInsideOwner(TitleContext around, int i) {
    return around.names().stream()
        .filter(n -> n.kind() == NameKind.ORGANIZATION && n.from() <= i && i < n.to())
        .anyMatch(n -> isLed(around) || !isMadeOfParts(around, n));
  }

  /** "Example County Judge": "county" belongs to the name in front of it. */
  private static boolean isArea(TitleContext around, int i) {
    Sentence sentence = around.sentence();
    return around.words().isArea(sentence.token(i).text(), sentence.token(around.head()).text())
        && around.names().stream()
            .anyMatch(
                n ->
                    n.kind() != NameKind.PERSON
                        && n.kind() != NameKind.OTHER
                        && n.from() < i
                        && (n.to() == i || n.to() == i + 1));
  }

  /** "Labour leader": a leader is one of a party, so its name is no part of the title. */
  private static boolean isLed(TitleContext around) {
    return around.words().isLedByLeader(around.sentence().token(around.head()).text());
  }

  private static boolean isMadeOfParts(TitleContext around, Name name) {
    int from = around.places().at(name.from()).map(Gazetteer.PlaceMatch::to).orElse(name.from());
    for (int i = from; i < name.to(); i++) {
      String word = around.sentence().token(i).text();
      if (!around.words().isPart(word) && around.words().head(word).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Secretary of State", "Minister for Foreign Affairs": returns the token behind the complement.
   */
  private static int complementEnd(TitleContext around, int at) {
    Sentence sentence = around.sentence();
    if (!sentence.has(at, "of") && !sentence.has(at, "for")) {
      return at;
    }
    String head = sentence.token(around.head()).text();
    if (sentence.has(at + 1, "the")
        && at + 2 < sentence.size()
        && around.words().isComplementWithArticle(sentence.token(at + 2).text(), head)) {
      return at + 3;
    }
    int first = at + 1;
    int i = first;
    while (i < sentence.size()
        && i - at <= MAX_PARTS_OF_TITLE
        && isComplementAt(around, i, first)) {
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
    boolean more = sentence.has(i, "for") || (isWanted(around) && sentence.has(i, "of"));
    return more ? complementEnd(around, i) : i;
  }

  /**
   * "minister of electricity, Jane Roe": returns the token behind any words that a name or a comma
   * follows.
   */
  private static int portfolioEnd(TitleContext around, int first) {
    Sentence sentence = around.sentence();
    String head = around.words().full(sentence.token(around.head()).text());
    int i = first;
    while (around.words().hasPortfolio(head)
        && i < sentence.size()
        && i - first < MAX_PARTS_OF_TITLE
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

  private static boolean isPlainWord(TitleContext around, int i) {
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
    return !named && word.matches("\\p{L}[\\p{L}-]{2,}") && !around.words().isFunctionWord(word);
  }

  private static boolean isComplementAt(TitleContext around, int i, int first) {
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
        && (around.words().isComplementPart(token.text())
            || (isWanted(around) && around.words().isHead(token.text()))
            || (i > first && token.is("and")));
  }

  /** "candidate for mayor": the office that somebody wants belongs to the title. */
  private static boolean isWanted(TitleContext around) {
    return around.words().isAspirant(around.sentence().token(around.head()).text());
  }
}

package io.dateline.entities.offices;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.TitleWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.Relation;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the people who hold the offices of a sentence. */
public final class OfficeHolderFinder {

  /** More tokens between a title and its comma are more than a complement. */
  private static final int MAX_TOKENS_OF_COMPLEMENT = 8;

  private final TitleWords words;

  public OfficeHolderFinder(Language language) {
    this.words = language.titles();
  }

  /**
   * An office and the person who holds it.
   *
   * @param person one of the names of the sentence
   * @param further other offices of the person that the same phrase states: "founder and chief
   *     executive"
   */
  public record OfficeHolding(OfficePhrase phrase, Name person, List<OfficePhrase> further) {

    OfficeHolding(OfficePhrase phrase, Name person) {
      this(phrase, person, List.of());
    }

    /** Returns the same holding with one more office. */
    OfficeHolding with(OfficePhrase more) {
      return new OfficeHolding(
          phrase, person, Stream.concat(further.stream(), Stream.of(more)).toList());
    }

    /** Returns all offices, the one that tells best who it is first. */
    public Stream<OfficePhrase> phrases() {
      return Stream.concat(Stream.of(phrase), further.stream());
    }
  }

  /** Returns every office that the sentence ties to a person, in the order of its phrases. */
  public List<OfficeHolding> in(OfficeSentence around, List<OfficePhrase> phrases) {
    List<OfficeHolding> holdings = new ArrayList<>();
    SharedOffices shared = new SharedOffices(around.sentence(), around.names(), around.places());
    for (OfficePhrase phrase : phrases) {
      List<OfficeHolding> dealt = shared.of(phrase);
      ofWhose(around, phrase).ifPresent(holdings::add);
      if (!dealt.isEmpty()) {
        holdings.addAll(dealt);
        continue;
      }
      for (OfficeHolding found : holdings(around, phrase, phrases, holdings)) {
        Name person = found.person();
        if (isForm(around, phrase) && holdings.stream().anyMatch(h -> h.person().equals(person))) {
          continue;
        }
        holdings.removeIf(h -> h.person().equals(person) && isForm(around, h.phrase()));
        holdings.add(found);
      }
    }
    return new JoinedOffices(words, around).joined(phrases, holdings);
  }

  private List<OfficeHolding> holdings(
      OfficeSentence around,
      OfficePhrase phrase,
      List<OfficePhrase> phrases,
      List<OfficeHolding> earlier) {
    List<Name> people = behind(around, phrase, phrases);
    if (people.isEmpty()) {
      people =
          inFront(around, phrase)
              .filter(person -> !hasOffice(around, earlier, person))
              .map(List::of)
              .orElse(List.of());
    }
    OfficeYears years = OfficeYears.at(words, around.sentence(), phrase.end());
    boolean ended =
        years != null && years.hasEnded(around.publishedOn()) && !isBegun(around, phrase, years);
    return people.stream()
        .map(person -> new OfficeHolding(ended ? phrase.asFormer() : phrase, person))
        .toList();
  }

  /** "Jane Roe became mayor in 2003": she may still be. */
  private boolean isBegun(OfficeSentence around, OfficePhrase phrase, OfficeYears years) {
    int before = beforeDeterminer(around, phrase);
    return years.open() && before >= 0 && words.isCopula(around.lower(before));
  }

  /**
   * "President Jane Roe", "the foreign minister, Jane Roe,", "Presidents Jane Roe of Kenya and John
   * Doe of Uganda": returns the holders behind the title.
   */
  private List<Name> behind(
      OfficeSentence around, OfficePhrase phrase, List<OfficePhrase> phrases) {
    Sentence sentence = around.sentence();
    int at = behindComplement(around, phrase);
    if (sentence.has(at, ",") && isDefinite(sentence, phrase, phrases)) {
      at++;
    }
    while (at < sentence.size() && around.personFrom(at).isEmpty() && isBeforeName(sentence, at)) {
      at++;
    }
    List<Name> people = new ArrayList<>();
    boolean described = behindComplement(around, phrase) > phrase.end();
    Optional<Name> person =
        around.personFrom(at).filter(p -> !described || isApposition(around, phrase, p));
    while (person.isPresent()) {
      people.add(person.get());
      int next = behindOwner(around, phrase, person.get().to());
      boolean comma = sentence.has(next, ",");
      boolean more = phrase.plural() && (comma || sentence.has(next, "and"));
      int following = comma && sentence.has(next + 1, "and") ? next + 2 : next + 1;
      person = more ? around.personFrom(following) : Optional.empty();
    }
    return people;
  }

  /**
   * "the head of the council, Jane Roe, spoke" states an office, "he asked the head of the council,
   * Jane Roe said" does not: behind a long title a sign must follow the name, unless the title
   * opens the sentence.
   */
  private static boolean isApposition(OfficeSentence around, OfficePhrase phrase, Name person) {
    boolean closed =
        person.to() >= around.sentence().size()
            || around.sentence().token(person.to()).text().matches("\\p{Punct}|[–—”’]");
    boolean opensSentence = phrase.start() <= 1;
    return closed
        || opensSentence
        || around
            .tree()
            .filter(tree -> tree.is(tree.headOf(person.from(), person.to()), Relation.APPOS))
            .filter(
                tree ->
                    tree.head(tree.headOf(person.from(), person.to()))
                        == tree.headOf(phrase.from(), phrase.to()))
            .isPresent();
  }

  /** "Presidents Jane Roe of Kenya and …": returns the token behind the owner of a holder. */
  private static int behindOwner(OfficeSentence around, OfficePhrase phrase, int at) {
    if (!phrase.plural() || !around.has(at, "of")) {
      return at;
    }
    int from = around.has(at + 1, "the") ? at + 2 : at + 1;
    return around
        .places()
        .at(from)
        .map(Gazetteer.PlaceMatch::to)
        .or(() -> around.names().stream().filter(n -> n.from() == from).map(Name::to).findFirst())
        .orElse(at);
  }

  /** Returns whether a person already has an office other than a rank. */
  private boolean hasOffice(OfficeSentence around, List<OfficeHolding> holdings, Name person) {
    return holdings.stream()
        .anyMatch(h -> h.person().equals(person) && !isForm(around, h.phrase()));
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

  /** "General Jane Roe", "Prince Ed": a rank or an honorific yields to an office. */
  private boolean isForm(OfficeSentence around, OfficePhrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      String word = around.sentence().token(i).text();
      if (!words.isRank(word) && !words.isHonorific(word)) {
        return false;
      }
    }
    return true;
  }

  /**
   * "the envoy for the region, Jane Roe", "the prime minister from 1997 to 2007, Jane Roe": returns
   * the comma behind a complement that no list has, else the end of the phrase.
   */
  private int behindComplement(OfficeSentence around, OfficePhrase phrase) {
    Sentence sentence = around.sentence();
    int at = phrase.end();
    OfficeYears years = OfficeYears.at(words, sentence, at);
    if (years != null && sentence.has(years.end(), ",")) {
      return years.end();
    }
    if (at >= sentence.size() || !words.isComplementLink(around.lower(at))) {
      return at;
    }
    for (int i = at + 1; i < sentence.size() && i <= at + MAX_TOKENS_OF_COMPLEMENT; i++) {
      String word = sentence.token(i).text();
      if (word.equals(",")) {
        return i > at + 1 ? i : at;
      }
      boolean ends =
          words.isAppositionEnd(word) && !words.isComplementLink(word.toLowerCase(Locale.ROOT));
      if (!Character.isLetter(word.codePointAt(0)) || ends) {
        return at;
      }
    }
    return at;
  }

  private boolean isDefinite(Sentence sentence, OfficePhrase phrase, List<OfficePhrase> phrases) {
    int before = phrase.start() - 1;
    return phrase.isAttributed()
        || (before >= 0 && words.isDeterminer(lower(sentence, before)))
        || hasComplement(sentence, phrase)
        || isJoined(sentence, phrase, phrases);
  }

  /**
   * "Ireland's deputy prime minister and foreign minister, Jane Roe": the first title is definite.
   */
  private boolean isJoined(Sentence sentence, OfficePhrase phrase, List<OfficePhrase> phrases) {
    return sentence.has(phrase.start() - 1, "and")
        && phrases.stream()
            .filter(first -> first.end() == phrase.start() - 1)
            .anyMatch(first -> isDefinite(sentence, first, List.of()));
  }

  /** "Minister of Health, Jane Roe, said": the complement makes a title with capitals definite. */
  private static boolean hasComplement(Sentence sentence, OfficePhrase phrase) {
    return sentence.token(phrase.from()).isCapitalized()
        && sentence.words().subList(phrase.from(), phrase.to()).contains("of");
  }

  /**
   * "Jane Roe, the foreign minister", "Jane Roe is the mayor", "Jane Roe was mayor until 2012":
   * returns the holder in front of the title.
   */
  private Optional<Name> inFront(OfficeSentence around, OfficePhrase phrase) {
    Sentence sentence = around.sentence();
    int at = beforeDeterminer(around, phrase);
    if (at < 1) {
      return Optional.empty();
    }
    if (sentence.has(at, ",")) {
      return isClosed(around, phrase) ? around.personTo(beforeAge(sentence, at)) : Optional.empty();
    }
    if (words.isCopula(around.lower(at))) {
      return around.personTo(at);
    }
    return beforePastCopula(around, phrase, at);
  }

  private int beforeDeterminer(OfficeSentence around, OfficePhrase phrase) {
    int at = phrase.start() - 1;
    return at >= 0 && words.isDeterminer(around.lower(at)) ? at - 1 : at;
  }

  /**
   * "Jane Roe, who served as mayor from 1990 to 1995": returns the holder where the years have
   * ended.
   */
  private Optional<Name> beforePastCopula(OfficeSentence around, OfficePhrase phrase, int last) {
    OfficeYears years = OfficeYears.at(words, around.sentence(), phrase.end());
    if (years == null || !years.hasEnded(around.publishedOn())) {
      return Optional.empty();
    }
    int verb = words.isPastCopulaLink(around.lower(last)) ? last - 1 : last;
    if (verb < 1 || !words.isPastCopula(around.lower(verb))) {
      return Optional.empty();
    }
    Optional<Name> subject = around.tree().flatMap(tree -> subject(around, tree, phrase, verb));
    if (subject.isPresent()) {
      return subject;
    }
    int before = verb;
    if (around.has(before - 1, "who")) {
      before--;
      before = around.has(before - 1, ",") ? before - 1 : before;
    }
    return around.personTo(before);
  }

  /** Returns the subject of the clause that the title or its verb heads, as the tree has it. */
  private static Optional<Name> subject(
      OfficeSentence around, DependencyTree tree, OfficePhrase phrase, int verb) {
    int title = tree.headOf(phrase.from(), phrase.to());
    for (int clause : new int[] {verb, title}) {
      Optional<Integer> subject = tree.dependent(clause, Relation.NSUBJ);
      if (subject.isPresent()) {
        int at = subject.get();
        boolean relative = tree.isLabelled(clause, "acl:relcl") && at < clause;
        Optional<Name> direct = personAt(around, at);
        return direct.isPresent() || !relative ? direct : personAt(around, tree.head(clause));
      }
    }
    return Optional.empty();
  }

  private static Optional<Name> personAt(OfficeSentence around, int at) {
    return around.names().stream()
        .filter(n -> n.kind() == NameKind.PERSON && n.from() <= at && at < n.to())
        .findFirst();
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

  /** "Jane Roe, who heads the World Bank": returns the offices that a verb states. */
  public List<OfficeHolding> byVerb(OfficeSentence around) {
    Sentence sentence = around.sentence();
    List<OfficeHolding> holdings = new ArrayList<>();
    for (int i = 2; i < sentence.size() - 1; i++) {
      String title = words.titleOfVerb(lower(sentence, i));
      if (title == null || !sentence.has(i - 1, "who")) {
        continue;
      }
      int comma = sentence.has(i - 2, ",") ? i - 2 : i - 1;
      int owner = sentence.has(i + 1, "the") ? i + 2 : i + 1;
      boolean owned =
          around.names().stream()
              .anyMatch(
                  n ->
                      n.kind() == NameKind.ORGANIZATION
                          && n.from() == owner
                          && !isPossessive(sentence, n.to()));
      if (owned && around.places().at(owner).isEmpty()) {
        boolean past = !lower(sentence, i).endsWith("s");
        Office office = new Office(title, past ? OfficeState.FORMER : null);
        OfficePhrase phrase = new OfficePhrase(i, i + 1, i, i + 1, office, null, owner, false);
        around.personTo(comma).ifPresent(person -> holdings.add(new OfficeHolding(phrase, person)));
      }
    }
    return holdings;
  }

  /**
   * "the Harbour Board, chaired by Jane Roe,": returns the offices that a participle states for the
   * organization in front of it.
   */
  public List<OfficeHolding> byParticiple(OfficeSentence around) {
    List<OfficeHolding> holdings = new ArrayList<>();
    for (int i = 1; i < around.sentence().size() - 2; i++) {
      String title = words.titleOfParticiple(around.lower(i));
      if (title == null || !around.has(i + 1, "by")) {
        continue;
      }
      int end = around.has(i - 1, ",") ? i - 1 : i;
      Optional<Name> person = around.personFrom(i + 2);
      Optional<Name> owner =
          around.names().stream()
              .filter(n -> n.kind() == NameKind.ORGANIZATION && n.to() == end)
              .findFirst();
      if (person.isPresent() && owner.isPresent()) {
        OfficePhrase phrase =
            new OfficePhrase(
                i, i + 1, i, i + 1, new Office(title, null), null, owner.get().from(), false);
        holdings.add(new OfficeHolding(phrase, person.get()));
      }
    }
    return holdings;
  }

  /** "the Harbour Board, whose chair is Jane Roe,": returns the office with its owner in front. */
  private Optional<OfficeHolding> ofWhose(OfficeSentence around, OfficePhrase phrase) {
    int whose = phrase.start() - 1;
    int is = phrase.end();
    if (whose < 1
        || phrase.isAttributed()
        || !words.isRelativePossessive(around.lower(whose))
        || !words.isCopula(around.lower(is))) {
      return Optional.empty();
    }
    int end = around.has(whose - 1, ",") ? whose - 1 : whose;
    Optional<Integer> owner =
        around.names().stream()
            .filter(n -> n.kind() == NameKind.ORGANIZATION && n.to() == end)
            .map(Name::from)
            .findFirst();
    return around
        .personFrom(is + 1)
        .flatMap(person -> owner.map(at -> new OfficeHolding(phrase.withOwner(null, at), person)));
  }

  /**
   * Returns whether an apposition ends with the phrase: "Jane Roe, the mayor, said" does, "after he
   * met Jane Roe, Mexico's president said" does not.
   */
  private boolean isClosed(OfficeSentence around, OfficePhrase phrase) {
    Sentence sentence = around.sentence();
    int at = phrase.end();
    return at >= sentence.size()
        || words.isAppositionEnd(lower(sentence, at))
        || sentence.token(at).text().matches("\\p{Punct}|[–—”’]")
        || OfficeYears.at(words, sentence, at) != null;
  }

  private static String lower(Sentence sentence, int i) {
    return sentence.token(i).text().toLowerCase(Locale.ROOT);
  }
}

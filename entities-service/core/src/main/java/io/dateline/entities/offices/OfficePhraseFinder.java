package io.dateline.entities.offices;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.TitleWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases that state an office: {@code [former] [country | organization | place ['s]]
 * [parts] HEAD [of parts] [of country | organization | place]}.
 */
public final class OfficePhraseFinder {

  private final TitleWords words;
  private final OfficeStateReader states;

  public OfficePhraseFinder(Language language) {
    this.words = language.titles();
    this.states = new OfficeStateReader(language);
  }

  /**
   * Returns the office phrases of a sentence, in its order and without overlap.
   *
   * @param names the names that the tagger found in the sentence
   * @param places the names of the gazetteer in the sentence
   */
  public List<OfficePhrase> in(Sentence sentence, List<Name> names, SentencePlaces places) {
    List<OfficePhrase> phrases = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (i >= free && isHead(sentence, i, names)) {
        OfficePhrase phrase = phrase(new TitleContext(words, sentence, names, places, i, free));
        if (words.isAspirant(sentence.token(i).text()) || !isUnreal(sentence, phrase)) {
          phrases.add(phrase);
        }
        free = phrase.end();
      }
    }
    return phrases;
  }

  private OfficePhrase phrase(TitleContext around) {
    TitleExtent extent = TitleExtent.of(around);
    OfficeOwner owner = OfficeOwner.of(around, extent);
    String word = around.sentence().token(around.head()).text();
    return new OfficePhrase(
        extent.from(),
        extent.to(),
        owner.start(),
        owner.end(),
        Office.of(
            wordsBeforeOwner(around, owner, extent) + extent.words(around),
            states.read(around, owner, extent)),
        owner.country(),
        owner.at(),
        words.isPlural(word));
  }

  /** "would-be governor": nobody holds the office. */
  private boolean isUnreal(Sentence sentence, OfficePhrase phrase) {
    for (int i = phrase.start(); i < phrase.from(); i++) {
      if (words.isUnreal(sentence.token(i).text())) {
        return true;
      }
    }
    return phrase.start() > 0 && words.isUnreal(sentence.token(phrase.start() - 1).text());
  }

  /** "Incoming Finnish President": "incoming" belongs to the title behind the owner. */
  private String wordsBeforeOwner(TitleContext around, OfficeOwner owner, TitleExtent extent) {
    StringBuilder before = new StringBuilder();
    for (int i = owner.start(); i < Math.min(extent.from(), owner.ownerFrom()); i++) {
      String word = around.sentence().token(i).text();
      if (words.isBeforeOwner(word)) {
        before.append(word).append(' ');
      }
    }
    return before.toString();
  }

  /**
   * The head of a title with all that the rules look at around it.
   *
   * @param bound tokens before this one belong to the phrase before
   */
  record TitleContext(
      TitleWords words,
      Sentence sentence,
      List<Name> names,
      SentencePlaces places,
      int head,
      int bound) {}

  private boolean isHead(Sentence sentence, int i, List<Name> names) {
    String word = sentence.token(i).text();
    if (words.head(word).isEmpty()) {
      return false;
    }
    return !isPartOfLater(sentence, i) && names.stream().noneMatch(name -> isInside(name, i));
  }

  /**
   * "Deputy Prime Minister": the last of several heads is the head, those before it are parts of
   * the title.
   */
  private boolean isPartOfLater(Sentence sentence, int i) {
    if (words.isBeforeGeneral(sentence.token(i).text()) && sentence.has(i + 1, "general")) {
      return true;
    }
    if (words.isRankPrefix(sentence.token(i).text())
        && i + 1 < sentence.size()
        && words.hasRankPrefix(sentence.token(i + 1).text())) {
      return true;
    }
    int at = i;
    while (at < sentence.size() && words.isPart(sentence.token(at).text())) {
      at++;
    }
    if (isBeforeAspirant(sentence, i)) {
      return true;
    }
    boolean headFollows = at < sentence.size() && words.head(sentence.token(at).text()).isPresent();
    boolean headIsLast = at > i + 1 && words.head(sentence.token(at - 1).text()).isPresent();
    return at > i && (headFollows || headIsLast);
  }

  /** "Defense Secretary nominee", "Secretary of State pick": the office is only wanted. */
  private boolean isBeforeAspirant(Sentence sentence, int head) {
    int at = head + 1;
    if (sentence.has(at, "of")) {
      at++;
      while (at < sentence.size() && words.isComplementPart(sentence.token(at).text())) {
        at++;
      }
    } else if (sentence.has(at, "general")) {
      at++;
    }
    return at < sentence.size()
        && words.isAspirant(sentence.token(at).text())
        && !words.isAspirant(sentence.token(head).text())
        && !sentence.token(head).isPossessive();
  }

  /** Returns whether a token lies inside a person's name, where it is no head. */
  private static boolean isInside(Name name, int i) {
    return name.kind() == NameKind.PERSON && name.from() < i && i < name.to();
  }
}

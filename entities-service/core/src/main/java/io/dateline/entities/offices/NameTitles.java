package io.dateline.entities.offices;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.TitleWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.text.Sentence;

/** Separates names from the titles that a tagger takes for parts of them. */
public final class NameTitles {

  private final TitleWords words;

  public NameTitles(Language language) {
    this.words = language.titles();
  }

  /**
   * Returns a person's name without the title in front ("Roe" for "President Roe"), and an
   * organization's name without the title behind. Other names, and a name that is nothing but a
   * title, stay as they are.
   */
  public Name withoutTitle(Name name, Sentence sentence) {
    if (name.kind() == NameKind.ORGANIZATION) {
      return withoutTitleBehind(name, sentence);
    }
    int from = name.from();
    while (name.kind() == NameKind.PERSON
        && from < name.to() - 1
        && (words.isHead(sentence.token(from).text())
            || isPartBeforeHead(sentence, from, name.to() - 1))) {
      from++;
    }
    return from == name.from() ? name : new Name(name.kind(), from, name.to(), name.confidence());
  }

  /**
   * "UN Secretary-General" is the organization "UN"; "House of Representatives" ends with no title.
   */
  private Name withoutTitleBehind(Name name, Sentence sentence) {
    int first = name.from() + 1;
    boolean acronym = sentence.token(name.from()).text().matches("\\p{Lu}{2,5}");
    if (acronym && isTitleAt(sentence, name.to()) && areParts(sentence, first, name.to())) {
      // "EU Foreign Policy Chief": the acronym is the organization.
      return new Name(name.kind(), name.from(), first, name.confidence());
    }
    String last = sentence.token(name.to() - 1).text();
    boolean of = sentence.words().subList(name.from(), name.to()).contains("of");
    if (of || words.isPlural(last) || words.head(last).isEmpty()) {
      return name;
    }
    int to = name.to() - 1;
    while (to > name.from() + 1 && words.isPart(sentence.token(to - 1).text())) {
      to--;
    }
    return to <= name.from() ? name : new Name(name.kind(), name.from(), to, name.confidence());
  }

  private boolean areParts(Sentence sentence, int from, int to) {
    return from < to && sentence.words().subList(from, to).stream().allMatch(words::isPart);
  }

  private boolean isPartBeforeHead(Sentence sentence, int at, int end) {
    return words.isPart(sentence.token(at).text())
        && at + 1 < end
        && words.isHead(sentence.token(at + 1).text());
  }

  /** "the King": returns whether the tagger took a title alone for a person. */
  public boolean isNothingButTitle(Name name, Sentence sentence) {
    return name.kind() == NameKind.PERSON
        && name.to() - name.from() == 1
        && words.isHead(sentence.token(name.from()).text());
  }

  /** Returns whether a title with a capital stands at a token. */
  public boolean isTitleAt(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && sentence.token(at).isCapitalized()
        && words.isHead(sentence.token(at).text());
  }

  /** Returns whether titles and the names of ministries may hold a word: "foreign". */
  public boolean isPart(String word) {
    return words.isPart(word);
  }

  /** "King Charles": returns whether the title and a first name identify a person. */
  public boolean isRegnal(String title) {
    return words.isRegnal(title);
  }
}

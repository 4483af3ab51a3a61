package io.dateline.entities.offices;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.text.Sentence;
import java.util.Locale;

/** What other features ask about the words of titles. */
public final class Titles {

  private Titles() {}

  /**
   * A person's name without the title that a tagger took for its first words: "President Roe" is
   * "Roe". Other names, and a name that would be nothing but a title, stay as they are.
   */
  public static Name withoutTitle(Name name, Sentence sentence) {
    int from = name.from();
    while (name.kind() == NameKind.PERSON
        && from < name.to() - 1
        && (EnglishTitles.head(sentence.token(from).text()).isPresent()
            || isPartBeforeHead(sentence, from, name.to() - 1))) {
      from++;
    }
    return from == name.from() ? name : new Name(name.kind(), from, name.to(), name.confidence());
  }

  private static boolean isPartBeforeHead(Sentence sentence, int at, int end) {
    return EnglishTitles.isPart(sentence.token(at).text())
        && at + 1 < end
        && EnglishTitles.head(sentence.token(at + 1).text()).isPresent();
  }

  /** Whether a tagger took a title alone for a person: "the King". */
  public static boolean isNothingButTitle(Name name, Sentence sentence) {
    return name.kind() == NameKind.PERSON
        && name.to() - name.from() == 1
        && EnglishTitles.head(sentence.token(name.from()).text()).isPresent();
  }

  /** Whether a title with a capital stands at a token. */
  public static boolean isTitleAt(Sentence sentence, int at) {
    return at >= 0
        && sentence.token(at).isCapitalized()
        && EnglishTitles.head(sentence.token(at).text()).isPresent();
  }

  /** Whether a word is one that titles and the names of ministries are made of: "foreign". */
  public static boolean isPart(String word) {
    return EnglishTitles.isPart(word);
  }

  /** Whether a title goes with a first name, which is name enough: King, Princess, Pope. */
  public static boolean isRegnal(String title) {
    return EnglishTitles.isRegnal(title.toLowerCase(Locale.ROOT));
  }
}

package io.dateline.entities.offices;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.text.Sentence;
import java.util.Arrays;
import java.util.Locale;

/** What other features ask about the words of titles. */
public final class NameTitles {

  private NameTitles() {}

  /**
   * A person's name without the title that a tagger took for its first words: "President Roe" is
   * "Roe"; an organization's without the one behind it. Other names, and a name that would be
   * nothing but a title, stay as they are.
   */
  public static Name withoutTitle(Name name, Sentence sentence) {
    if (name.kind() == NameKind.ORGANIZATION) {
      return withoutTitleBehind(name, sentence);
    }
    int from = name.from();
    while (name.kind() == NameKind.PERSON
        && from < name.to() - 1
        && (EnglishTitles.head(sentence.token(from).text()).isPresent()
            || isPartBeforeHead(sentence, from, name.to() - 1))) {
      from++;
    }
    return from == name.from() ? name : new Name(name.kind(), from, name.to(), name.confidence());
  }

  /** "UN Secretary-General" is the UN; "House of Representatives" is no title. */
  private static Name withoutTitleBehind(Name name, Sentence sentence) {
    int first = name.from() + 1;
    boolean acronym = sentence.token(name.from()).text().matches("\\p{Lu}{2,5}");
    if (acronym && isTitleAt(sentence, name.to()) && areParts(sentence, first, name.to())) {
      // "EU Foreign Policy Chief"
      return new Name(name.kind(), name.from(), first, name.confidence());
    }
    String last = sentence.token(name.to() - 1).text();
    boolean of = sentence.words().subList(name.from(), name.to()).contains("of");
    if (of || EnglishTitles.isPlural(last) || EnglishTitles.head(last).isEmpty()) {
      return name;
    }
    int to = name.to() - 1;
    while (to > name.from() + 1 && EnglishTitles.isPart(sentence.token(to - 1).text())) {
      to--;
    }
    return to <= name.from() ? name : new Name(name.kind(), name.from(), to, name.confidence());
  }

  private static boolean areParts(Sentence sentence, int from, int to) {
    return from < to && sentence.words().subList(from, to).stream().allMatch(EnglishTitles::isPart);
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
        && at < sentence.size()
        && sentence.token(at).isCapitalized()
        && EnglishTitles.head(sentence.token(at).text()).isPresent();
  }

  /** Whether a word is one that titles and the names of ministries are made of: "foreign". */
  public static boolean isPart(String word) {
    return EnglishTitles.isPart(word);
  }

  /**
   * Whether one person holds an office in a country at a time.
   *
   * @param key as {@link Office#key} has it
   */
  public static boolean isUnique(String key) {
    return EnglishTitles.isUnique(key);
  }

  /**
   * Whether somebody holds an office in one country only; a spokesman or a director may work
   * anywhere.
   *
   * @param key as {@link Office#key} has it
   */
  public static boolean isNational(String key) {
    return Arrays.stream(key.split(" ")).anyMatch(EnglishTitles::isNational);
  }

  /** Whether a title goes with a first name, which is name enough: King, Princess, Pope. */
  public static boolean isRegnal(String title) {
    return EnglishTitles.isRegnal(title.toLowerCase(Locale.ROOT));
  }
}

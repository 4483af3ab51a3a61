package io.dateline.articles.metadata;

import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Agencies;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names of authors from a byline. */
final class AuthorNames {

  private static final Pattern STRIPPED_LEAD =
      Pattern.compile(
          "^(?:"
              + Languages.alternatives(WordList.STRIPPED_LEAD)
              + ")(?: ?: ?| |&nbsp;?|(?=\\p{Lu}\\p{Ll}))");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;/|•·]|\\b(?:"
              + Languages.alternatives(WordList.BETWEEN_AUTHORS)
              + ")\\b|&)\\s*");

  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i)\\b("
              + Languages.alternatives(WordList.NO_PERSON_WORD)
              + ")\\b|\\d|@|https?:|\\.("
              + Languages.alternatives(WordList.WEB_DOMAIN)
              + ")\\b");

  /** "Petra Lind Senior Reporter": the name ends before a word for what the person does. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?<=\\p{L}{2}[ ,.])\\s*(?:"
              + Languages.alternatives(WordList.WORD_BEHIND_NAME)
              + ")(?=$|[ ,.:]).*$");

  /**
   * "Ulla TannenKorrespondentin": the page lost a line break, and the name ends before the capital
   * inside of the word. Names such as McCarthy have fewer small letters before it.
   */
  private static final Pattern JOINED_WORD =
      Pattern.compile("(?<=\\p{Ll}{4})(?=\\p{Lu}\\p{Ll}{3}).*$|@.*$");

  /** "MD", "Ph.D.", "E-RYT 200": a degree behind a name is no other name. */
  private static final Pattern DEGREE =
      Pattern.compile("(?:(?=\\S*\\p{Lu}\\S*\\p{Lu})[\\p{L}.®*-]{2,6}[ \\d]*)+");

  private static final int MAX_DEGREE_CHARS = 30;

  /**
   * "Expert Reviewer", "Certified Sleep Consultant", "Written By": words about a person that name
   * nobody.
   */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i).*\\b(?:"
              + Languages.alternatives(WordList.PROFESSION)
              + ")\\b.*|(?:"
              + Languages.alternatives(WordList.CONTRIBUTION)
              + ") by");

  private static final Pattern PLACE_BEHIND_NAME =
      Pattern.compile(
          "\\s*\\([^)]*\\)$| (?:"
              + Languages.alternatives(WordList.PLACE_OF_AUTHOR)
              + ") \\p{Lu}[\\p{L}' -]{2,30}$");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\d+|(?i:" + Languages.alternatives(WordList.PLACEHOLDER_AUTHOR) + ")");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:"
              + Languages.alternatives(WordList.AUTHOR_PARTICLE)
              + ")\\b)*(?: [\\p{Lu}'’][\\p{L}\\p{M}'’.-]*){1,4}");

  private AuthorNames() {}

  /** Names of one byline; the longest byline of 2,000 news pages has 20. */
  private static final int MAX_NAMES = 200;

  /** Characters of a byline; longer ones are not read. */
  private static final int MAX_BYLINE_CHARS = 10_000;

  /** Characters of one piece of a byline; longer ones are no name. */
  private static final int MAX_NAME_CHARS = 300;

  /** Returns the people and wire agencies of a byline; none if it names a desk. */
  static List<String> of(String byline) {
    Set<String> names = new LinkedHashSet<>();
    if (byline.length() > MAX_BYLINE_CHARS) {
      return List.of();
    }
    for (String piece : BETWEEN.split(STRIPPED_LEAD.matcher(byline).replaceFirst(""))) {
      if (piece.length() > MAX_NAME_CHARS || names.size() == MAX_NAMES) {
        continue;
      }
      String name =
          PLACE_BEHIND_NAME.matcher(piece.strip()).replaceAll("").replaceAll("[.,:]+$", "");
      name =
          AFTER_NAME
              .matcher(JOINED_WORD.matcher(name).replaceFirst("").strip())
              .replaceFirst("")
              .strip();
      boolean wrote = isPerson(name) || Agencies.named(name).isPresent();
      if (wrote) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /**
   * Returns authors that a page declares one by one. A declaration that does not read like a name
   * stays as it is.
   */
  static List<String> declared(List<String> names) {
    Set<String> authors = new LinkedHashSet<>();
    for (String name : names) {
      if (name.length() > MAX_NAME_CHARS || authors.size() >= MAX_NAMES) {
        continue;
      }
      List<String> people = of(name);
      boolean said = isDegree(name) && !authors.isEmpty();
      if (people.isEmpty() && !said) {
        authors.add(name);
      } else {
        authors.addAll(people);
      }
    }
    return List.copyOf(authors);
  }

  /**
   * Returns whether the words are a degree. Longer texts are refused first, since the pattern may
   * try every way to split a word.
   */
  private static boolean isDegree(String name) {
    return name.length() <= MAX_DEGREE_CHARS && DEGREE.matcher(name).matches();
  }

  private static boolean isPerson(String name) {
    if (NO_PERSON.matcher(name).find()
        || NO_NAME.matcher(name).matches()
        || Agencies.named(name).isPresent()) {
      return false;
    }
    boolean withoutSpaces =
        name.length() >= 2
            && name.length() <= 12
            && name.codePoints().allMatch(c -> c >= 0x3040 && c <= 0xd7a3);
    return withoutSpaces || NAME.matcher(name).matches();
  }

  /** Returns whether the words behind "By" begin like names rather than like a sentence. */
  static boolean looksLikeNames(String words) {
    String lead = STRIPPED_LEAD.matcher(words).replaceFirst("");
    return WordCount.of(words) <= 18
        && !lead.isEmpty()
        && (!of(words).isEmpty() || Agencies.named(lead).isPresent())
        && !lead.endsWith(".")
        && !lead.endsWith("?");
  }

  /** Returns whether the author is a user name of a system: "kfwriter7", "siteadmin". */
  private static boolean isHandle(String author) {
    return author.length() > 4
        && author.indexOf(' ') < 0
        && author.codePoints().allMatch(c -> c < 128)
        && author.equals(author.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns whether a declared author can be printed as one: it has letters and is no address,
   * number or user name.
   */
  static boolean isName(String author) {
    return !author.isBlank()
        && author.length() < 120
        && !author.contains("://")
        && author.indexOf('@') < 0
        && !isHandle(author)
        && !PLACEHOLDER.matcher(author).matches()
        && author.codePoints().anyMatch(Character::isLetter);
  }
}

package io.dateline.articles.metadata;

import io.dateline.articles.block.WordCount;
import io.dateline.articles.language.Agencies;
import io.dateline.articles.language.Languages;
import io.dateline.articles.language.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of authors from a byline. */
final class AuthorNames {

  private static final Pattern STRIPPED_LEAD =
      Pattern.compile(
          "^(?:"
              + Languages.alternatives(WordList.STRIPPED_LEAD)
              + ")(?:"
              + BylineText.BEHIND_LEAD
              + "|(?=\\p{Lu}\\p{Ll}))");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:[,;/|•·،、／]|(?<=\\p{Ll}{3})\\.\\s(?=\\p{Lu})|\\b(?:"
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

  /** "Juan de los Santos", "Ana María d'Ors": each word of a name may have particles before it. */
  private static final String WORDS =
      "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:(?: (?:"
          + Languages.alternatives(WordList.AUTHOR_PARTICLE)
          + ")\\b){0,3} (?:\\p{Ll}{1,4}['’-])?[\\p{Lu}'’][\\p{L}\\p{M}'’.-]*){1,4}";

  private static final Pattern NAME =
      Pattern.compile(WORDS + "|[\\p{Lo}\\p{M}]{2,20}(?: [\\p{Lo}\\p{M}'’-]{2,20}){1,3}");

  /** "Petra Holloway for the Daily Post", "Petra Holloway at 9:15": a name with more behind it. */
  private static final Pattern WITH_TAIL =
      Pattern.compile(
          "(?<who>"
              + WORDS
              + ") (?:(?:"
              + Languages.alternatives(WordList.AUTHOR_TAIL)
              + ") .+|\\p{Lu}{2,5} News)");

  /** "additional reporting by Mina Holt": the words before another author's name. */
  private static final Pattern ADDITIONAL_LEAD =
      Pattern.compile("^(?:" + Languages.alternatives(WordList.ADDITIONAL_LEAD) + "):? ");

  private static final Pattern OTHER_CREDIT =
      Pattern.compile("^(?:" + Languages.alternatives(WordList.OTHER_CREDIT_LEAD) + ")\\b.*");

  /** "nora@example.com": an address behind a name. */
  private static final Pattern ADDRESS = Pattern.compile("\\s\\S{1,80}@\\S{1,80}");

  /** "Sukarto": a name of one word. */
  private static final Pattern SINGLE_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]+|\\p{Lu}{4,}");

  private static final Pattern NO_SINGLE_NAME =
      Pattern.compile("(?i:" + Languages.alternatives(WordList.NO_SINGLE_NAME) + ")");

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
      String name = nameOf(BylineText.bare(ADDRESS.matcher(piece).replaceAll("").strip()));
      Optional<String> agency = agencyBehind(name);
      if (agency.isPresent()) {
        names.add(name.substring(0, name.length() - agency.get().length()).strip());
        names.add(agency.get());
      } else if (isPerson(name) || Agencies.named(name).isPresent()) {
        names.add(name);
      }
    }
    return names.size() == 1 ? withSingle(byline, names.iterator().next()) : List.copyOf(names);
  }

  /** "By Petra Lind and Sukarto": returns the name with the name of one word beside it. */
  private static List<String> withSingle(String byline, String name) {
    String[] two = BETWEEN.split(STRIPPED_LEAD.matcher(byline).replaceFirst("").strip());
    boolean joined = two.length == 2 && byline.indexOf(',') < 0 && !two[0].equals(byline.strip());
    for (int i = 0; joined && i < 2; i++) {
      if (two[i].equals(name) && isSingle(two[1 - i])) {
        return List.of(two[0], two[1]);
      }
    }
    return List.of(name);
  }

  /** "Petra Lind Associated Press": returns the agency that stands behind a person's name. */
  private static Optional<String> agencyBehind(String piece) {
    if (WordCount.of(piece) < 3 || !NAME.matcher(piece).matches()) {
      return Optional.empty();
    }
    for (int space = piece.indexOf(' '); space > 0; space = piece.indexOf(' ', space + 1)) {
      String behind = piece.substring(space + 1);
      if (Agencies.named(behind).isPresent() && NAME.matcher(piece.substring(0, space)).matches()) {
        return Optional.of(behind);
      }
    }
    return Optional.empty();
  }

  /** Returns a piece of a byline without the words before and behind its name. */
  private static String nameOf(String piece) {
    boolean more = piece.indexOf(' ') != piece.lastIndexOf(' ');
    if (more && OTHER_CREDIT.matcher(piece).matches()) {
      return "";
    }
    String bare =
        PLACE_BEHIND_NAME
            .matcher(more ? ADDITIONAL_LEAD.matcher(piece).replaceFirst("") : piece)
            .replaceAll("")
            .replaceAll("[.,:]+$", "");
    String name =
        AFTER_NAME
            .matcher(JOINED_WORD.matcher(bare).replaceFirst("").strip())
            .replaceFirst("")
            .strip();
    Matcher tail = WITH_TAIL.matcher(name);
    return more && tail.matches() ? tail.group("who") : name;
  }

  /**
   * "By Sukarto": returns the name of a byline that is a name of one word and nothing else. Other
   * words behind "By" are looked for first: a day, a desk, an agency.
   */
  static Optional<String> single(String byline) {
    if (byline.length() > MAX_NAME_CHARS) {
      return Optional.empty();
    }
    String name = STRIPPED_LEAD.matcher(byline).replaceFirst("").strip();
    return !name.equals(byline.strip()) && isSingle(name) ? Optional.of(name) : Optional.empty();
  }

  private static boolean isSingle(String name) {
    return SINGLE_NAME.matcher(name).matches()
        && !NO_SINGLE_NAME.matcher(name).matches()
        && !NO_PERSON.matcher(name).find()
        && !NO_NAME.matcher(name).matches()
        && !PLACEHOLDER.matcher(name).matches()
        && Agencies.named(name).isEmpty();
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
    boolean withoutSpaces =
        name.length() >= 2
            && name.length() <= 12
            && name.codePoints().allMatch(c -> c >= 0x3040 && c <= 0xd7a3);
    return (withoutSpaces || NAME.matcher(name).matches())
        && !NO_PERSON.matcher(name).find()
        && !NO_NAME.matcher(name).matches()
        && Agencies.named(name).isEmpty();
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

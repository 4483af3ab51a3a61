package io.dateline.entities.offices;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.dateline.entities.text.Tables;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English words that titles of office are made of. */
final class EnglishTitles {

  private static final Map<String, Set<String>> WORDS =
      Tables.rows(EnglishTitles.class, "titles.tsv").stream()
          .collect(
              groupingBy(
                  row -> row[0],
                  flatMapping(row -> Arrays.stream(row[1].split(" ")), toUnmodifiableSet())));

  /** Nouns that a title ends with (or that "of …" follows). */
  private static final Set<String> HEADS = words("head");

  /** Heads that "general" follows in one title. */
  private static final Set<String> BEFORE_GENERAL = words("before-general");

  /** Ranks that go in front of "general" or "colonel". */
  private static final Set<String> BEFORE_RANK = words("before-rank");

  /** Abbreviated heads, with the word they stand for. They come with a period or without. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("pres.", "president"),
          Map.entry("gov.", "governor"),
          Map.entry("sen.", "senator"),
          Map.entry("rep.", "representative"),
          Map.entry("gen.", "general"),
          Map.entry("col.", "colonel"),
          Map.entry("lt.", "lieutenant"),
          Map.entry("maj.", "major"),
          Map.entry("capt.", "captain"),
          Map.entry("adm.", "admiral"),
          Map.entry("prof.", "professor"),
          Map.entry("amb.", "ambassador"),
          Map.entry("pm", "prime minister"),
          Map.entry("brig.", "brigadier"),
          Map.entry("sgt.", "sergeant"));

  /** Words that stand in front of a head and belong to the title, in lower case too. */
  private static final Set<String> PARTS = words("part");

  /** Words of a complement behind "of" or "for": all parts, and these. */
  private static final Set<String> COMPLEMENT_PARTS = words("complement");

  private static final Set<String> FORMER = words("former");

  /** Words in front of a title that are no part of it and say nothing of its time. */
  private static final Set<String> CURRENT = words("current");

  /** Adjectives of parties in front of a title: "Republican Senator". */
  private static final Set<String> PARTY = words("party");

  /** What somebody is wherever they work: a country in front says where they come from. */
  private static final Set<String> PROFESSIONS = words("profession");

  /** NameTitles that go with a first name, which is name enough. */
  private static final Set<String> REGNAL = words("regnal");

  private static final Set<String> BODIES = words("body");

  private static final Set<String> RANKS = words("rank");

  /** Keys (words in alphabetical order) of titles that one person holds at a time in a country. */
  private static final Set<String> UNIQUE =
      Set.of(
          "president",
          "minister prime",
          "premier",
          "chancellor",
          "king",
          "queen",
          "pope",
          "foreign minister",
          "defense minister",
          "interior minister",
          "finance minister",
          "secretary state",
          "president vice",
          "home secretary",
          "foreign secretary");

  /** Words of offices that somebody holds in one country only. */
  private static final Set<String> NATIONAL = words("national");

  private static final Set<String> SILENT = words("silent");

  private static final Set<String> ORGANIZATIONS = words("organization");

  private static final Set<String> PLACES = words("place");

  private static final Set<String> PORTFOLIOS = words("portfolio");

  private static final Set<String> FUNCTION_WORDS = words("function");

  private EnglishTitles() {}

  private static Set<String> words(String kind) {
    return WORDS.getOrDefault(kind, Set.of());
  }

  /** The head that a word is or stands for, in the singular; empty where it is none. */
  static Optional<String> head(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String shortened = SHORT.getOrDefault(lower, SHORT.get(lower + "."));
    if (shortened != null && Character.isUpperCase(word.codePointAt(0))) {
      return Optional.of(shortened);
    }
    String bare = withoutTimePrefix(lower);
    if (HEADS.contains(bare)) {
      return Optional.of(bare);
    }
    return singular(bare).filter(HEADS::contains);
  }

  /** A word, or what it is short for. */
  static String full(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SHORT.getOrDefault(lower, SHORT.getOrDefault(lower + ".", word));
  }

  /** "Lieutenant" and "Major" in front of "General". */
  static boolean isRankBeforeGeneral(String word) {
    return BEFORE_RANK.contains(full(word).toLowerCase(Locale.ROOT));
  }

  /** Whether a head word is in the plural: "Presidents Roe and Doe". */
  static boolean isPlural(String word) {
    String bare = withoutTimePrefix(word.toLowerCase(Locale.ROOT));
    return !HEADS.contains(bare) && singular(bare).filter(HEADS::contains).isPresent();
  }

  private static Optional<String> singular(String word) {
    if (word.endsWith("ies")) {
      return Optional.of(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("men")) {
      return Optional.of(word.substring(0, word.length() - 3) + "man");
    }
    return word.endsWith("s")
        ? Optional.of(word.substring(0, word.length() - 1))
        : Optional.empty();
  }

  /** Whether a word carries "ex-" or "then-". */
  static boolean hasTimePrefix(String word) {
    return !withoutTimePrefix(word.toLowerCase(Locale.ROOT)).equals(word.toLowerCase(Locale.ROOT));
  }

  static String withoutTimePrefix(String word) {
    return word.replaceFirst("(?i)^(ex|then|former)-(?=\\p{L})", "");
  }

  static boolean isPart(String word) {
    return PARTS.contains(withoutTimePrefix(word.toLowerCase(Locale.ROOT)));
  }

  /** "ministry", "government": what belongs to the country whose name stands before it. */
  static boolean isBody(String word) {
    return BODIES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Ranks, which people keep beside the office that they hold. */
  static boolean isRank(String word) {
    return RANKS.contains(full(word).toLowerCase(Locale.ROOT));
  }

  static boolean isBeforeGeneral(String word) {
    return BEFORE_GENERAL.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isComplementPart(String word) {
    return isPart(word) || COMPLEMENT_PARTS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isFormer(String word) {
    return FORMER.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isCurrent(String word) {
    return CURRENT.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isProfession(String word) {
    return head(word).filter(PROFESSIONS::contains).isPresent();
  }

  static boolean isParty(String word) {
    return PARTY.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isRegnal(String title) {
    return REGNAL.contains(title);
  }

  static boolean isUnique(String key) {
    return UNIQUE.contains(key);
  }

  /** Whether "of" or "for" behind a head is followed by what its holder has charge of. */
  static boolean hasPortfolio(String word) {
    return PORTFOLIOS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "the", "his", "which": no part of what somebody has charge of. */
  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isKindOfOrganization(String word) {
    return ORGANIZATIONS.contains(word);
  }

  static boolean isKindOfPlace(String word) {
    return PLACES.contains(word);
  }

  static boolean isNational(String word) {
    return NATIONAL.contains(word);
  }

  static boolean isSilent(String word) {
    return SILENT.contains(word);
  }
}

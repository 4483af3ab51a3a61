package io.dateline.entities.offices;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English words that titles of office are made of. */
final class EnglishTitles {

  /** Nouns that a title ends with (or that "of …" follows). */
  private static final Set<String> HEADS =
      words(
          """
          president vice-president premier chancellor king queen prince princess emir sultan pope
          archbishop bishop cardinal ayatollah imam rabbi patriarch minister secretary undersecretary
          ambassador envoy representative commissioner governor lieutenant-governor senator
          congressman congresswoman lawmaker legislator deputy mp speaker whip mayor councillor
          councilman councilwoman alderman treasurer comptroller auditor ombudsman prosecutor
          attorney attorney-general solicitor-general judge justice magistrate sheriff marshal
          general colonel major captain lieutenant admiral brigadier commander sergeant chairman
          chairwoman chairperson chair co-chair vice-chairman ceo cfo coo cto executive director
          director-general secretary-general president-elect head chief boss leader co-leader founder
          co-founder administrator superintendent inspector spokesman spokeswoman spokesperson
          coordinator adviser advisor counselor strategist aide economist analyst researcher
          professor dean rector principal provost president-designate chargé consul consul-general
          candidate nominee member official officer negotiator rapporteur warden ranger coach manager
          editor correspondent counterpart lawyer activist prelate viceroy taoiseach tánaiste
          """);

  /** Heads that "general" follows in one title. */
  private static final Set<String> BEFORE_GENERAL =
      words(
          "secretary attorney director prosecutor auditor consul governor solicitor inspector"
              + " surgeon comptroller");

  /** Ranks that go in front of "general" or "colonel". */
  private static final Set<String> BEFORE_RANK = words("lieutenant major brigadier");

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
  private static final Set<String> PARTS =
      words(
          """
          prime foreign foreign-affairs affairs policy political communications interior home homeland security defence defense war
          finance economic economy economics treasury trade commerce business industry energy power
          oil petroleum mining environment environmental climate health healthcare education science
          technology higher culture sport sports tourism transport transportation infrastructure
          housing urban agriculture agricultural food fisheries labour labor employment work social
          welfare family women justice legal law press information communications digital state
          national federal general deputy vice assistant under acting interim associate permanent
          chief executive operating financial senior special first lead principal police army navy
          naval air force military intelligence counterterrorism border immigration migration refugee
          asylum customs drug anti-drug opposition party majority minority house senate parliament
          parliamentary supreme high court district county city state regional provincial municipal
          presidential election electoral central bank reserve attorney planning development rural
          water public works service human rights civil emergency disaster relief cabinet budget
          international global regional european executive supreme lieutenant major brigadier rear
          managing founding co-founding honorary crown provisional transitional
          """);

  /** Words of a complement behind "of" or "for": all parts, and these. */
  private static final Set<String> COMPLEMENT_PARTS =
      words(
          "staff protocol parliament congress exchequer arms children youth veterans communities");

  private static final Set<String> FORMER =
      words("former ex then late onetime one-time erstwhile ousted deposed past previous ex-");

  /** Words in front of a title that are no part of it and say nothing of its time. */
  private static final Set<String> CURRENT =
      words("current new newly incoming outgoing longtime long-time veteran embattled incumbent");

  /** Adjectives of parties in front of a title: "Republican Senator". */
  private static final Set<String> PARTY =
      words(
          "republican democratic democrat conservative labour liberal tory green independent"
              + " socialist communist far-right far-left hard-right left-wing right-wing centrist"
              + " populist nationalist pro-russian pro-western");

  /** What somebody is wherever they work: a country in front says where they come from. */
  private static final Set<String> PROFESSIONS =
      words(
          "director lawyer economist analyst researcher professor coach manager editor"
              + " correspondent activist executive founder co-founder strategist boss candidate"
              + " aide");

  /** Titles that go with a first name, which is name enough. */
  private static final Set<String> REGNAL =
      words("king queen prince princess pope emperor empress sultan emir");

  private static final Set<String> BODIES =
      words(
          "ministry government parliament army military police presidency office court embassy"
              + " department cabinet congress senate agency commission council delegation team");

  private static final Set<String> RANKS =
      words("general lieutenant colonel major admiral brigadier captain marshal sergeant");

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
  private static final Set<String> NATIONAL =
      words(
          "president minister premier chancellor king queen senator governor mayor ambassador"
              + " general lawmaker congressman congresswoman");

  private static final Set<String> SILENT =
      words("of for the and to in on 's affairs acting interim");

  private EnglishTitles() {}

  private static Set<String> words(String list) {
    return Set.copyOf(java.util.List.of(list.strip().split("\\s+")).stream().distinct().toList());
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

  static boolean isNational(String word) {
    return NATIONAL.contains(word);
  }

  static boolean isSilent(String word) {
    return SILENT.contains(word);
  }
}

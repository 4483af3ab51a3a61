package io.dateline.entities.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that titles of office are made of, and words around a title. The head of a title is the
 * noun that it ends with, or that "of" follows: "Foreign Minister", "Secretary of State".
 */
public final class TitleWords {

  private final Set<String> heads;
  private final Set<String> beforeGeneral;
  private final Set<String> beforeRank;
  private final Set<String> parts;
  private final Set<String> complementParts;
  private final Set<String> former;
  private final Set<String> current;
  private final Set<String> party;
  private final Set<String> professions;
  private final Set<String> regnal;
  private final Set<String> bodies;
  private final Set<String> ranks;
  private final Set<String> organizations;
  private final Set<String> places;
  private final Set<String> portfolios;
  private final Set<String> functionWords;
  private final Set<String> styles;
  private final Set<String> ledByLeader;
  private final Set<String> ranksWithPrefix;
  private final Set<String> honorifics;
  private final Set<String> determiners;
  private final Set<String> appositionEnds;
  private final Set<String> copulas;
  private final Set<String> complementLinks;
  private final Set<String> ownerLinks;
  private final Set<String> originLinks;
  private final Set<String> compass;
  private final Map<String, String> complementsWithArticle;
  private final Set<String> holdingCountry;
  private final Set<String> relativePossessives;
  private final Set<String> beforeOwner;
  private final Set<String> areas;
  private final Set<String> areasWithRuler;
  private final Set<String> areaRulers;
  private final Set<String> behindHead;
  private final Set<String> aspirants;
  private final Set<String> unreal;
  private final Set<String> pastCopulas;
  private final Set<String> pastCopulaLinks;
  private final Set<String> yearsFrom;
  private final Set<String> yearsBetween;
  private final Set<String> yearsTo;
  private final Set<String> yearsUntil;
  private final Set<String> yearsIn;
  private final Map<String, String> abbreviations;
  private final List<String> headEndings;
  private final List<String> spokespersonPrefixes;
  private final Map<String, String> holderVerbs;
  private final Map<String, String> holderParticiples;

  TitleWords(WordLists lists) {
    heads = lists.set("head");
    beforeGeneral = lists.set("before-general");
    beforeRank = lists.set("before-rank");
    parts = lists.set("part");
    complementParts = lists.set("complement");
    former = lists.set("former");
    current = lists.set("current");
    party = lists.set("party");
    professions = lists.set("profession");
    regnal = lists.set("regnal");
    bodies = lists.set("body");
    ranks = lists.set("rank");
    organizations = lists.set("organization");
    places = lists.set("place");
    portfolios = lists.set("portfolio");
    functionWords = lists.set("function");
    styles = lists.set("style");
    ledByLeader = lists.set("led-by-leader");
    ranksWithPrefix = lists.set("rank-with-prefix");
    honorifics = lists.set("honorific-before-holder");
    determiners = lists.set("determiner");
    appositionEnds = lists.set("apposition-end");
    copulas = lists.set("copula");
    complementLinks = lists.set("complement-link");
    ownerLinks = lists.set("owner-link");
    originLinks = lists.set("origin-link");
    compass = lists.set("compass");
    beforeOwner = lists.set("before-owner");
    areas = lists.set("area");
    areasWithRuler = lists.set("area-with-ruler");
    areaRulers = lists.set("area-ruler");
    complementsWithArticle = Map.copyOf(lists.map("complement-with-article"));
    relativePossessives = lists.set("relative-possessive");
    holdingCountry = lists.set("holds-country");
    behindHead = lists.set("behind-head");
    aspirants = lists.set("aspirant");
    unreal = lists.set("unreal");
    pastCopulas = lists.set("past-copula");
    pastCopulaLinks = lists.set("past-copula-link");
    yearsFrom = lists.set("years-from");
    yearsBetween = lists.set("years-between");
    yearsTo = lists.set("years-to");
    yearsUntil = lists.set("years-until");
    yearsIn = lists.set("years-in");
    headEndings = lists.list("head-ending");
    abbreviations = Map.copyOf(lists.map("abbreviation"));
    spokespersonPrefixes = lists.list("spokesperson-prefix");
    holderParticiples = Map.copyOf(lists.map("holder-participle"));
    holderVerbs = Map.copyOf(lists.map("holder-verb"));
  }

  /** Returns the head that a word is or stands for, in the singular: "Gov." is "governor". */
  public Optional<String> head(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String full = abbreviated(lower).or(() -> abbreviatedPlural(lower)).orElse(null);
    if (full != null && Character.isUpperCase(word.codePointAt(0))) {
      return Optional.of(full);
    }
    String bare = withoutTimePrefix(lower);
    if (heads.contains(bare)) {
      return Optional.of(bare);
    }
    return singular(bare).filter(heads::contains).or(() -> headWithEnding(bare));
  }

  private Optional<String> abbreviated(String word) {
    return Optional.ofNullable(abbreviations.getOrDefault(word, abbreviations.get(word + ".")));
  }

  /** "Sens. Roe and Doe": the plural of an abbreviation has its full stop at the end. */
  private Optional<String> abbreviatedPlural(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return bare.endsWith("s") && abbreviated(word).isEmpty()
        ? abbreviated(bare.substring(0, bare.length() - 1))
        : Optional.empty();
  }

  /** "minister-designate", "gov.-elect": the ending belongs to the head. */
  private Optional<String> headWithEnding(String word) {
    String bare = withoutEnding(word);
    String full = abbreviated(bare).orElse(bare);
    return !bare.equals(word) && heads.contains(full)
        ? Optional.of(full + word.substring(bare.length()))
        : Optional.empty();
  }

  private String withoutEnding(String word) {
    return headEndings.stream()
        .filter(word::endsWith)
        .findFirst()
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .orElse(word);
  }

  public boolean isHead(String word) {
    return head(word).isPresent();
  }

  /** Returns the word that an abbreviation stands for, any other word as it is. */
  public String full(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return abbreviations.getOrDefault(lower, abbreviations.getOrDefault(lower + ".", word));
  }

  /** "Lieutenant General": "Lieutenant" may stand in front of a rank. */
  public boolean isRankPrefix(String word) {
    return WordLists.has(beforeRank, full(word));
  }

  /** "Lt. Gen.": "Gen." is a rank that another one may precede. */
  public boolean hasRankPrefix(String word) {
    return WordLists.has(ranksWithPrefix, full(word));
  }

  /** "Presidents Roe and Doe": the head is in the plural. */
  public boolean isPlural(String word) {
    String bare = withoutTimePrefix(word.toLowerCase(Locale.ROOT));
    return !heads.contains(bare)
        && (singular(bare).filter(heads::contains).isPresent()
            || (Character.isUpperCase(word.codePointAt(0)) && abbreviatedPlural(bare).isPresent()));
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

  /** "ex-president": the word itself says that the title is past. */
  public boolean hasTimePrefix(String word) {
    return !withoutTimePrefix(word.toLowerCase(Locale.ROOT)).equals(word.toLowerCase(Locale.ROOT));
  }

  /** Returns "president" for "ex-president". */
  public String withoutTimePrefix(String word) {
    return word.replaceFirst("(?i)^(ex|then|former)-(?=\\p{L})", "");
  }

  /** "foreign minister": "foreign" belongs to the title. */
  public boolean isPart(String word) {
    return parts.contains(withoutTimePrefix(word.toLowerCase(Locale.ROOT)));
  }

  /** "General Jane Roe, the army chief": a rank stays beside the office that its holder has. */
  public boolean isRank(String word) {
    return WordLists.has(ranks, full(word));
  }

  /**
   * "chief of staff", "Secretary of State-designate": "staff" and "state" may stand behind "of".
   */
  public boolean isComplementPart(String word) {
    String bare = withoutEnding(word.toLowerCase(Locale.ROOT));
    return isPart(bare) || WordLists.has(complementParts, bare);
  }

  /** "Chilean director": the country in front of a profession is the origin and not the owner. */
  public boolean isProfession(String word) {
    return head(word).filter(professions::contains).isPresent();
  }

  /** "acting Ukrainian minister": "acting" belongs to the title behind the owner. */
  public boolean isBeforeOwner(String word) {
    return WordLists.has(beforeOwner, word);
  }

  /**
   * "Example County judge", "Example State governor": the kind of the area belongs to its name.
   *
   * @param head of the title
   */
  public boolean isArea(String word, String head) {
    return WordLists.has(areas, word)
        || (WordLists.has(areasWithRuler, word)
            && head(head).filter(areaRulers::contains).isPresent());
  }

  /** "Example State": the name in front of the kind of area is enough to know it. */
  public boolean isAreaWithRuler(String word) {
    return WordLists.has(areasWithRuler, word);
  }

  /** "Chancellor of the Exchequer": the complement and the head make one title. */
  public boolean isComplementWithArticle(String word, String head) {
    String other = complementsWithArticle.get(word.toLowerCase(Locale.ROOT));
    return other != null && head(head).filter(other::equals).isPresent();
  }

  /** "the board, whose chair is Jane Roe": "whose" stands for the owner. Lower case. */
  public boolean isRelativePossessive(String word) {
    return relativePossessives.contains(word);
  }

  /** "U.S. Attorney": the country in front belongs to the title. */
  public boolean holdsCountry(String head) {
    return WordLists.has(holdingCountry, head);
  }

  /** "president elect": "elect" belongs to the title. */
  public boolean isBehindHead(String word) {
    return WordLists.has(behindHead, word);
  }

  /** "Defense Secretary nominee": the word makes the office in front of it one that is wanted. */
  public boolean isAspirant(String word) {
    return head(word).filter(aspirants::contains).isPresent();
  }

  /** "would-be governor": nobody holds the office. */
  public boolean isUnreal(String word) {
    return WordLists.has(unreal, word);
  }

  /** "Jane Roe was mayor until 2012": "was" ties the title to the name where its time has ended. */
  public boolean isPastCopula(String word) {
    return WordLists.has(pastCopulas, word);
  }

  /** "served as mayor": "as" stands between the verb and the title. */
  public boolean isPastCopulaLink(String word) {
    return WordLists.has(pastCopulaLinks, word);
  }

  /** "mayor from 1990 to 1995": "from" opens the years of an office. */
  public boolean opensYears(String word) {
    return WordLists.has(yearsFrom, word) || WordLists.has(yearsBetween, word);
  }

  /** "from 1990 to 1995", "between 1990 and 1995": "to" and "and" join the years. */
  public boolean joinsYears(String word) {
    return WordLists.has(yearsTo, word);
  }

  /** "mayor until 2012": the office ended in the year behind "until". */
  public boolean opensLastYear(String word) {
    return WordLists.has(yearsUntil, word);
  }

  /** "mayor in 2003": the office was held in the year behind "in". */
  public boolean opensYear(String word) {
    return WordLists.has(yearsIn, word);
  }

  /** "King Charles": the title and the first name are enough to know who it is. */
  public boolean isRegnal(String title) {
    return WordLists.has(regnal, title);
  }

  /** "spokeswoman of the foreign ministry": she speaks for the country that owns the ministry. */
  public boolean isSpokesperson(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return spokespersonPrefixes.stream().anyMatch(lower::startsWith);
  }

  /**
   * "Jane Roe, who heads the World Bank": returns "Head", null for a verb that states no office.
   */
  public String titleOfVerb(String verb) {
    return holderVerbs.get(verb.toLowerCase(Locale.ROOT));
  }

  /** "the board, chaired by Jane Roe": returns "Chair", null for a word that states no office. */
  public String titleOfParticiple(String participle) {
    return holderParticiples.get(participle.toLowerCase(Locale.ROOT));
  }

  /** "Attorney General": "attorney" may stand in front of "general" in one title. */
  public boolean isBeforeGeneral(String word) {
    return WordLists.has(beforeGeneral, word);
  }

  /** "Foreign Ministry spokesperson": a ministry belongs to the country named before it. */
  public boolean isBody(String word) {
    return WordLists.has(bodies, word);
  }

  /** "former minister": the title is past. */
  public boolean isFormer(String word) {
    return WordLists.has(former, word);
  }

  /** "incoming president": the word is no part of the title and says nothing of the past. */
  public boolean isCurrent(String word) {
    return WordLists.has(current, word);
  }

  /** "Republican Senator": the adjective of a party is no part of the title. */
  public boolean isParty(String word) {
    return WordLists.has(party, word);
  }

  /** "minister of electricity": "of" tells what a minister has charge of. */
  public boolean hasPortfolio(String word) {
    return WordLists.has(portfolios, word);
  }

  /** "minister of his party": "his" begins nothing that a minister has charge of. */
  public boolean isFunctionWord(String word) {
    return WordLists.has(functionWords, word);
  }

  /** "at the think tank Example Institute": "tank" names a kind of organization. As printed. */
  public boolean isKindOfOrganization(String word) {
    return organizations.contains(word);
  }

  /** "mayor of the port city of Example": "city" names a kind of place. As printed. */
  public boolean isKindOfPlace(String word) {
    return places.contains(word);
  }

  /** "His Holiness Pope Example": "Holiness" is no part of the title. As printed. */
  public boolean isStyle(String word) {
    return styles.contains(word);
  }

  /** "Labour leader": the name of a party in front of "leader" is no part of the title. */
  public boolean isLedByLeader(String word) {
    return WordLists.has(ledByLeader, word);
  }

  /** "the minister, Mr. Roe": what may stand between a title and its holder. As printed. */
  public boolean isHonorific(String word) {
    return honorifics.contains(word);
  }

  /** "the foreign minister, Jane Roe": "the" makes the title definite. */
  public boolean isDeterminer(String word) {
    return WordLists.has(determiners, word);
  }

  /** "Jane Roe, the mayor since 2019": "since" ends the apposition. Lower case. */
  public boolean isAppositionEnd(String word) {
    return appositionEnds.contains(word);
  }

  /** "Jane Roe became prime minister": "became" ties the title to the name. */
  public boolean isCopula(String word) {
    return WordLists.has(copulas, word);
  }

  /** "envoy for the region, Jane Roe": "for" opens a complement. */
  public boolean isComplementLink(String word) {
    return WordLists.has(complementLinks, word);
  }

  /** "president of Mexico": "of" leads to the owner. Lower case. */
  public boolean isOwnerLink(String word) {
    return ownerLinks.contains(word);
  }

  /** "analyst from Example Bank": behind "from" only an organization is the owner. Lower case. */
  public boolean isOriginLink(String word) {
    return originLinks.contains(word);
  }

  /** "Northern Ireland Secretary": "Northern" belongs to the name of the place. As printed. */
  public boolean isCompass(String word) {
    return compass.contains(word);
  }
}

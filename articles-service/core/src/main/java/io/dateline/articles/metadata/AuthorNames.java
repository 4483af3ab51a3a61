package io.dateline.articles.metadata;

import io.dateline.articles.block.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads people's names from a byline. */
final class AuthorNames {

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:By|BY|by|Von|VON|von|Por|POR|por|Par|PAR|par|Di|di|Door|door|Av|av|Af|af|Text|Tekst|(?i:(?:view all"
              + " posts|words|story|written|reported|posted|published|reviewed|an? .{1,20})"
              + " (?:by|von))|(?i:(?:ein |eine"
              + " )?(?:kommentar|kolumne|analyse|interview|glosse|essay)"
              + " von)|Autor(?:in)?|Autorka|Author|Reporter)(?: ?: ?| |&nbsp;?|(?=\\p{Lu}\\p{Ll}))");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;/|•·]|\\b(?:and|und|y|et|e|og|och|en|with|mit|&)\\b|&)\\s*");

  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(reporter|staff|correspondent|editor|desk|bureau|newsroom|writer|chief|team|redaktion|redacción|agency|agencies|news|service|columnist|producer|analyst|contributor|online|today|inc|ltd|llc|magazine|published|updated|read|follow|twitter|email|in|for|at|from|der|the)\\b|\\d|@|https?:|\\.(com|org|net|de)\\b");

  /** Words that tell what a person does: a name ends before them. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?<=\\p{L}{2}["
              + " ,.])\\s*(?:Senior|Political|Staff|Associate|Assistant|Chief|Deputy|Executive|Managing|Contributing|Contributor|National|Foreign|Business|Science|Sports?|Health|Travel|Tech|Correspondent|Reporter|Editor|Writer|Journalist|Columnist|The|Follow|Twitter|Updated|Published|Posted|Last|Redakteur\\p{L}*|Korrespondent\\p{L}*|\\p{Lu}\\p{L}+korrespondent\\p{L}*|Landes\\p{L}+|Volontär\\p{L}*|Autor\\p{L}*|Journalist\\p{L}*|Reporter\\p{L}*|Leitende\\p{L}*|Chef\\p{L}+|Freie\\p{L}*)(?=$|["
              + " ,.:]).*$");

  /** "Ulla TannenKorrespondentin": a page lost a line break. Names such as McCarthy have fewer. */
  private static final Pattern STUCK =
      Pattern.compile("(?<=\\p{Ll}{4})(?=\\p{Lu}\\p{Ll}{3}).*$|@.*$");

  /** "MD", "Ph.D.", "E-RYT 200": what stands behind a name is no other name. */
  private static final Pattern DEGREE =
      Pattern.compile("(?:(?=\\S*\\p{Lu}\\S*\\p{Lu})[\\p{L}.®*-]{2,6}[ \\d]*)+");

  private static final int MAX_DEGREE_CHARS = 30;

  /** "Expert Reviewer", "Certified Sleep Consultant", "Written By": said of a person. */
  private static final Pattern POST =
      Pattern.compile(
          "(?i).*\\b(?:reviewer|grader|specialist|consultant|expert|founder|certified|licensed)\\b.*|(?:written|reviewed|posted|edited)"
              + " by");

  private static final Pattern SINGLE = Pattern.compile("\\p{Lu}\\p{Ll}{2,14}");

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:"
              + " (?:de|da|do|dos|das|del|della|di|du|van|von|den|der|ter|el|al|bin|ibn|la|le|ten|zu|st\\.|y)\\b)*(?:"
              + " [\\p{Lu}'’][\\p{L}\\p{M}'’.-]*){1,4}");

  private AuthorNames() {}

  /** Names of one byline; the longest seen has 20. */
  private static final int MAX_NAMES = 200;

  /** Characters of a byline that names so many. */
  private static final int MAX_BYLINE_CHARS = 10_000;

  /** Characters of what stands for one name in it. */
  private static final int MAX_NAME_CHARS = 300;

  /** The people and wire agencies of a byline; none where it names a desk. */
  static List<String> of(String byline) {
    Set<String> names = new LinkedHashSet<>();
    if (byline.length() > MAX_BYLINE_CHARS) {
      return List.of();
    }
    for (String piece : BETWEEN.split(LEAD.matcher(byline).replaceFirst(""))) {
      if (piece.length() > MAX_NAME_CHARS || names.size() == MAX_NAMES) {
        continue;
      }
      String name =
          piece
              .strip()
              .replaceAll("\\s*\\([^)]*\\)$| in \\p{Lu}[\\p{L}' -]{2,30}$", "")
              .replaceAll("[.,:]+$", "");
      name =
          AFTER_NAME.matcher(STUCK.matcher(name).replaceFirst("").strip()).replaceFirst("").strip();
      boolean wrote = isPerson(name) || Agencies.named(name).isPresent();
      if (wrote) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** Authors that a page declares one by one: as they are where they do not read like names. */
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

  /** The pattern may try every way to part a word: no degree is long. */
  private static boolean isDegree(String name) {
    return name.length() <= MAX_DEGREE_CHARS && DEGREE.matcher(name).matches();
  }

  private static boolean isPerson(String name) {
    if (ROLE.matcher(name).find()
        || POST.matcher(name).matches()
        || Agencies.named(name).isPresent()) {
      return false;
    }
    boolean withoutSpaces =
        name.length() >= 2
            && name.length() <= 12
            && name.codePoints().allMatch(c -> c >= 0x3040 && c <= 0xd7a3);
    return withoutSpaces || NAME.matcher(name).matches();
  }

  /** Whether the words after "By" begin like names rather than like a sentence. */
  static boolean looksLikeNames(String words) {
    String lead = LEAD.matcher(words).replaceFirst("");
    return Words.count(words) <= 18
        && !lead.isEmpty()
        && (!of(words).isEmpty() || Agencies.named(lead).isPresent())
        && !lead.endsWith(".")
        && !lead.endsWith("?");
  }

  /** "kfwriter7", "siteadmin": what a system calls its users. */
  private static boolean isHandle(String author) {
    return author.length() > 4
        && author.indexOf(' ') < 0
        && author.codePoints().allMatch(c -> c < 128)
        && author.equals(author.toLowerCase(Locale.ROOT));
  }

  /** Whether it is one name as people sign blogs: "By Clay". */
  static boolean isSingleName(String text) {
    return SINGLE.matcher(text).matches() && isPerson(text + " X");
  }

  /** Whether a declared author can be printed as one: no address and no number. */
  static boolean isName(String author) {
    return !author.isBlank()
        && author.length() < 120
        && !author.contains("://")
        && author.indexOf('@') < 0
        && !isHandle(author)
        && !author.matches("\\d+|(?i)admin|null|undefined|unknown")
        && author.codePoints().anyMatch(Character::isLetter);
  }
}

package io.dateline.entities.extraction;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.WordLists;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.names.Name;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Decides which organization a name stands for. */
final class OrganizationResolution {

  /** A name of this many words in the table means nothing else. */
  private static final int MIN_WORDS_OF_LONG_NAME = 3;

  private static final int MAX_WORDS_OF_LONG_NAME = 7;

  private static final String LEGAL_FORM_AT_END =
      " "
          + WordLists.alternatives(WordLists.ofAnyLanguage("organizations.tsv").list("key-suffix"))
          + "$";

  /** The full name by each name and acronym as written. */
  private final Map<String, String> known;

  private final GenericBodies generic;

  OrganizationResolution(Language language, Gazetteer gazetteer) {
    this.known = language.institutions().organizations();
    this.generic = new GenericBodies(language.institutions(), gazetteer);
  }

  /**
   * Returns whether the table of organizations has a name, which the tagger may have taken for a
   * place.
   */
  boolean isKnown(Sentence sentence, Name name) {
    return known.containsKey(
        String.join(" ", sentence.words().subList(name.from(), name.to()))
            .replaceFirst("^[Tt]he ", ""));
  }

  /**
   * Returns the token after a name of three words or more that the table has and that begins here,
   * else -1.
   */
  int endOfLongName(Sentence sentence, int from) {
    if (sentence.token(from).isCapitalized()) {
      for (int to = Math.min(sentence.size(), from + MAX_WORDS_OF_LONG_NAME);
          to >= from + MIN_WORDS_OF_LONG_NAME;
          to--) {
        if (known.containsKey(String.join(" ", sentence.words().subList(from, to)))) {
          return to;
        }
      }
    }
    return -1;
  }

  /**
   * Resolves the organizations of a document.
   *
   * @param home ISO 3166-1 alpha-2 of the country of the page, or null
   */
  void resolve(List<MentionCandidate> candidates, String home) {
    List<MentionCandidate> unresolved =
        candidates.stream()
            .filter(d -> d.kind == MentionKind.ORGANIZATION && d.referent == null)
            .toList();
    IntroducedAcronyms introduced = new IntroducedAcronyms(unresolved);
    Map<Integer, List<MentionCandidate>> bySentence =
        candidates.stream().collect(Collectors.groupingBy(c -> c.sentenceIndex));
    Map<MentionCandidate, Referent> bodies = generic.of(unresolved, bySentence, home);
    for (int i = 0; i < unresolved.size(); i++) {
      MentionCandidate candidate = unresolved.get(i);
      String name = withoutArticle(candidate.words());
      String defined = introduced.definedBefore(name, i);
      String full = defined == null ? known.get(name) : null;
      String longForm = defined == null ? introduced.longForm(name) : defined;
      Referent body = bodies.get(candidate);
      if (full != null) {
        candidate.refersTo(referent(full), ResolutionRule.KNOWN_ORGANIZATION);
      } else if (body != null) {
        candidate.refersTo(body, ResolutionRule.GOVERNMENT_BODY);
      } else if (longForm != null) {
        candidate.refersTo(
            referent(known.getOrDefault(longForm, longForm)), ResolutionRule.ACRONYM);
      } else {
        boolean dateline = candidate.rule == ResolutionRule.DATELINE_AGENCY;
        Referent same = isAcronymHere(candidate) ? acronym(name) : referent(name);
        candidate.refersTo(same, dateline ? candidate.rule : ResolutionRule.SAME_NAME);
      }
    }
  }

  /**
   * "SINTEF" among words in lower case is an acronym; in a headline in capitals it may be a word.
   */
  private static boolean isAcronymHere(MentionCandidate candidate) {
    long small =
        candidate.sentence.words().stream()
            .filter(word -> Character.isLowerCase(word.codePointAt(0)))
            .count();
    return candidate.from > 0
        && !candidate.words().contains(" ")
        && 2 * small >= candidate.sentence.size();
  }

  private static Referent acronym(String name) {
    return Referent.named(EntityKind.ORGANIZATION, key(name), name);
  }

  static Referent referent(String name) {
    String written = withoutArticle(name);
    return Referent.named(EntityKind.ORGANIZATION, key(written), readable(written));
  }

  private static String key(String name) {
    return Folding.fold(name)
        .replaceAll("[.,'\"]", "")
        .replaceAll(LEGAL_FORM_AT_END, "")
        .replace('-', ' ')
        .replace(" the ", " ")
        .strip();
  }

  static String withoutArticle(String name) {
    return name.replaceFirst("^(?:[Tt]he|THE) (?=.)", "");
  }

  /** Returns a readable name: several words in capitals, or a long one, are no acronym. */
  static String readable(String name) {
    boolean shouted =
        name.equals(name.toUpperCase(Locale.ROOT)) && (name.contains(" ") || name.length() > 5);
    return shouted ? Capitalization.capitalized(name) : name;
  }
}

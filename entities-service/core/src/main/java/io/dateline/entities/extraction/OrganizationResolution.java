package io.dateline.entities.extraction;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.WordLists;
import io.dateline.entities.mentions.EntityKind;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.names.Name;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  OrganizationResolution(Language language) {
    this.known = language.institutions().organizations();
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

  /** Resolves the organizations of a document. */
  void resolve(List<MentionCandidate> candidates) {
    List<MentionCandidate> unresolved =
        candidates.stream()
            .filter(d -> d.kind == MentionKind.ORGANIZATION && d.referent == null)
            .toList();
    Map<String, String> introduced = introduced(unresolved);
    for (MentionCandidate candidate : unresolved) {
      String name = withoutArticle(candidate.words());
      String full = known.get(name);
      String longForm = introduced.get(name);
      if (full != null) {
        candidate.refersTo(referent(full), ResolutionRule.KNOWN_ORGANIZATION);
      } else if (longForm != null) {
        candidate.refersTo(referent(longForm), ResolutionRule.ACRONYM);
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

  /**
   * Returns the acronyms that the document spells out: in brackets behind the name, or by the
   * initials of a name.
   */
  private static Map<String, String> introduced(List<MentionCandidate> candidates) {
    Map<String, Integer> byInitials = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      String words = candidates.get(i).words();
      if (words.contains(" ")) {
        byInitials.putIfAbsent(initials(words), i);
      }
    }
    Map<String, String> acronyms = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      String acronym = candidates.get(i).words();
      if (!acronym.matches("[\\p{Lu}.&]{2,8}")) {
        continue;
      }
      int spelt = byInitials.getOrDefault(acronym.replace(".", ""), Integer.MAX_VALUE);
      // The acronym stands in brackets behind its long form, the organization before it.
      if (i > 0 && i - 1 < spelt && isBracketed(candidates.get(i - 1), candidates.get(i))) {
        spelt = i - 1;
      }
      if (spelt < candidates.size()) {
        acronyms.putIfAbsent(acronym, withoutArticle(candidates.get(spelt).words()));
      }
    }
    return acronyms;
  }

  private static boolean isBracketed(MentionCandidate name, MentionCandidate acronym) {
    return name.sentenceIndex == acronym.sentenceIndex
        && name.to + 1 == acronym.from
        && name.sentence.has(name.to, "(")
        && name.words().contains(" ");
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : withoutArticle(name).split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }

  private static String key(String name) {
    return Folding.fold(name)
        .replaceAll("[.,'\"]", "")
        .replaceAll(LEGAL_FORM_AT_END, "")
        .replace('-', ' ')
        .replace(" the ", " ")
        .strip();
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("^(?:[Tt]he|THE) (?=.)", "");
  }

  /** Returns a readable name: several words in capitals, or a long one, are no acronym. */
  private static String readable(String name) {
    boolean shouted =
        name.equals(name.toUpperCase(Locale.ROOT)) && (name.contains(" ") || name.length() > 5);
    return shouted ? Capitalization.capitalized(name) : name;
  }
}

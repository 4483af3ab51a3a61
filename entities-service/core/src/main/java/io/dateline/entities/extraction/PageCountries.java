package io.dateline.entities.extraction;

import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.ResolutionRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The countries that a page names by themselves, their people, states or cities. */
final class PageCountries {

  /** A country in this many times as many sentences as any other is the subject of the page. */
  private static final int MIN_RATIO_OF_SENTENCES = 2;

  /** The headline and the first two sentences tell what a page is about. */
  private static final int SENTENCES_OF_BEGINNING = 3;

  private static final int MAX_SENTENCES_BEFORE_DATELINE = 6;
  private static final int MAX_TOKENS_OF_DATELINE = 12;

  private final Map<Integer, Set<String>> bySentence = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();
  private final MentionCandidate dateline;

  PageCountries(List<MentionCandidate> candidates) {
    for (MentionCandidate candidate : candidates) {
      String country = countryOf(candidate);
      if (country != null
          && bySentence
              .computeIfAbsent(candidate.sentenceIndex, s -> new HashSet<>())
              .add(country)) {
        sentences.merge(country, 1, Integer::sum);
      }
    }
    this.dateline = candidates.stream().filter(PageCountries::isDateline).findFirst().orElse(null);
  }

  private static String countryOf(MentionCandidate candidate) {
    boolean place = candidate.kind == MentionKind.PLACE || candidate.kind == MentionKind.DEMONYM;
    return place && candidate.referent != null ? candidate.referent.countryCode() : null;
  }

  /** "COPENHAGEN, March 5 (Example Agency) - ", "LIMA — ": a place before a dash. */
  private static boolean isDateline(MentionCandidate candidate) {
    if (candidate.rule == ResolutionRule.DATELINE) {
      return true;
    }
    if (candidate.kind != MentionKind.PLACE
        || candidate.from > 0
        || candidate.sentenceIndex >= MAX_SENTENCES_BEFORE_DATELINE) {
      return false;
    }
    int end = Math.min(candidate.sentence.size(), candidate.to + MAX_TOKENS_OF_DATELINE);
    for (int i = candidate.to; i < end; i++) {
      String word = candidate.sentence.token(i).text();
      if (word.matches("[–—-]")) {
        return true;
      }
      if (Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Returns the mention of the place in the dateline, null where the page has none. */
  MentionCandidate dateline() {
    return dateline;
  }

  /** Returns the countries that a sentence names. */
  Set<String> in(int sentence) {
    return bySentence.getOrDefault(sentence, Set.of());
  }

  /** Returns whether the page is filed from a country. */
  boolean isFiledFrom(String country) {
    return dateline != null && country.equals(countryOf(dateline));
  }

  /** Returns whether the dateline, the beginning or more than one sentence names a country. */
  boolean isProminent(String country) {
    boolean atBeginning =
        bySentence.entrySet().stream()
            .anyMatch(e -> e.getKey() < SENTENCES_OF_BEGINNING && e.getValue().contains(country));
    return sentences.getOrDefault(country, 0) > 1 || isFiledFrom(country) || atBeginning;
  }

  /**
   * Returns the only possible country of the page, else that of the dateline where no other is
   * named in more sentences, else the one that outnumbers all others; null where the page leaves a
   * choice.
   */
  String home(Predicate<String> isPossible) {
    Map<String, Integer> possible = new HashMap<>(sentences);
    possible.keySet().removeIf(isPossible.negate());
    String filed = dateline == null ? null : countryOf(dateline);
    int most = possible.values().stream().max(Integer::compare).orElse(0);
    if (filed != null && possible.getOrDefault(filed, -1) == most) {
      return filed;
    }
    List<Map.Entry<String, Integer>> ranked =
        possible.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean outnumbers =
        ranked.size() == 1
            || (ranked.size() == 2
                && most > 1
                && most >= MIN_RATIO_OF_SENTENCES * ranked.get(1).getValue());
    return outnumbers ? ranked.get(0).getKey() : null;
  }
}

package io.dateline.entities.extraction;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.offices.OfficePhrases;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tagger finds in the sentences of one page, made consistent: titles in front of people's
 * names are cut off, and a doubtful kind gives way to the one that the same name has elsewhere in
 * the page.
 */
final class PageNames {

  /**
   * Below this a name is more often wrong than right. From the tagger's confidence on the held-out
   * sentences of its training sets; the model card has the figures that come with it.
   */
  private static final double LEAST_CONFIDENCE = 0.45;

  /** Below this the other mentions of a name may overrule its kind. */
  private static final double DOUBTFUL = 0.75;

  private PageNames() {}

  /** The names of each sentence. */
  static List<List<Name>> of(List<Sentence> sentences, NameTagger tagger) {
    List<List<Name>> tagged = tagger.tag(sentences.stream().map(Sentence::words).toList());
    List<List<Name>> names = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      names.add(
          tagged.get(s).stream()
              .filter(name -> name.confidence() >= LEAST_CONFIDENCE)
              .map(name -> OfficePhrases.withoutTitle(name, sentence))
              .toList());
    }
    return consistent(sentences, names);
  }

  private static List<List<Name>> consistent(List<Sentence> sentences, List<List<Name>> names) {
    Map<String, Map<NameKind, Double>> votes = new HashMap<>();
    for (int s = 0; s < names.size(); s++) {
      for (Name name : names.get(s)) {
        votes
            .computeIfAbsent(words(sentences.get(s), name), key -> new EnumMap<>(NameKind.class))
            .merge(name.kind(), name.confidence(), Double::sum);
      }
    }
    List<List<Name>> result = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      Sentence sentence = sentences.get(s);
      result.add(
          names.get(s).stream()
              .map(name -> withKind(name, votes.get(words(sentence, name))))
              .toList());
    }
    return result;
  }

  private static Name withKind(Name name, Map<NameKind, Double> votes) {
    if (name.confidence() >= DOUBTFUL || votes.size() == 1) {
      return name;
    }
    NameKind kind = votes.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey();
    return new Name(kind, name.from(), name.to(), name.confidence());
  }

  private static String words(Sentence sentence, Name name) {
    StringBuilder words = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      words.append(sentence.token(i).text()).append(' ');
    }
    return Folding.fold(words.toString());
  }
}

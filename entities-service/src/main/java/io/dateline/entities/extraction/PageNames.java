package io.dateline.entities.extraction;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.offices.Titles;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Folding;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** The same behind a title with a capital, which hardly anything but a name follows. */
  private static final double LEAST_BEHIND_TITLE = 0.25;

  /** Below this the other mentions of a name may overrule its kind. */
  private static final double DOUBTFUL = 0.75;

  /**
   * So many times the weight overrules a kind however sure it seems: headlines mislead a tagger.
   */
  private static final double OVERRULING = 2;

  private PageNames() {}

  /** The names of each sentence. */
  static List<List<Name>> of(List<Sentence> sentences, NameTagger tagger, Gazetteer gazetteer) {
    List<List<Name>> tagged = tagger.tag(sentences.stream().map(Sentence::words).toList());
    List<List<Name>> names = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      names.add(
          tagged.get(s).stream()
              .filter(name -> isLikely(name, sentence))
              .map(name -> Titles.withoutTitle(name, sentence))
              .filter(name -> !Titles.isNothingButTitle(name, sentence))
              .toList());
    }
    return withoutLoneSurnames(sentences, consistent(sentences, names), gazetteer);
  }

  private static boolean isLikely(Name name, Sentence sentence) {
    double least =
        name.kind() == NameKind.PERSON && Titles.isTitleAt(sentence, name.from() - 1)
            ? LEAST_BEHIND_TITLE
            : LEAST_CONFIDENCE;
    return name.confidence() >= least;
  }

  /**
   * One word that is said to be a person, though the page has no fuller name with it, is more
   * likely what else bears that name: an organization of the page, or a place ("Washington").
   */
  private static List<List<Name>> withoutLoneSurnames(
      List<Sentence> sentences, List<List<Name>> names, Gazetteer gazetteer) {
    Set<String> partsOfPeople = new HashSet<>();
    Set<String> organizations = new HashSet<>();
    for (int s = 0; s < names.size(); s++) {
      for (Name name : names.get(s)) {
        List<String> words = List.of(words(sentences.get(s), name).split(" "));
        if (name.kind() == NameKind.PERSON && words.size() > 1) {
          partsOfPeople.addAll(words);
        } else if (name.kind() == NameKind.ORGANIZATION) {
          organizations.add(words.get(0));
        }
      }
    }
    List<List<Name>> result = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      Sentence sentence = sentences.get(s);
      result.add(
          names.get(s).stream()
              .map(
                  name -> {
                    String word = words(sentence, name);
                    boolean lone =
                        name.kind() == NameKind.PERSON
                            && name.to() - name.from() == 1
                            && !partsOfPeople.contains(word);
                    if (lone && organizations.contains(word)) {
                      return name.as(NameKind.ORGANIZATION);
                    }
                    boolean place = lone && isPlace(sentence.token(name.from()).text(), gazetteer);
                    return place ? name.as(NameKind.PLACE) : name;
                  })
              .toList());
    }
    return result;
  }

  private static boolean isPlace(String word, Gazetteer gazetteer) {
    return gazetteer.find(word).filter(entry -> !entry.demonym()).isPresent();
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
    Map.Entry<NameKind, Double> most =
        votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    boolean outvoted = most.getValue() >= OVERRULING * votes.get(name.kind());
    return name.confidence() < DOUBTFUL || outvoted ? name.as(most.getKey()) : name;
  }

  private static String words(Sentence sentence, Name name) {
    StringBuilder words = new StringBuilder();
    for (int i = name.from(); i < name.to(); i++) {
      words.append(sentence.token(i).text()).append(' ');
    }
    return Folding.fold(words.toString());
  }
}

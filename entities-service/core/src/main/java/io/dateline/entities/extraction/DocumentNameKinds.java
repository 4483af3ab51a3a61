package io.dateline.entities.extraction;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the kinds of names agree within a document where single sentences say different things. */
final class DocumentNameKinds {

  /** The other mentions of a name may overrule its kind below this confidence. */
  private static final double MAX_CONFIDENCE_OF_DOUBTFUL_KIND = 0.75;

  /**
   * A kind with this many times the votes overrules any other, however sure the tagger is:
   * headlines mislead it.
   */
  private static final double MIN_RATIO_OF_OVERRULING_VOTES = 2;

  private DocumentNameKinds() {}

  /** Returns the names of each sentence with the kind that the whole document speaks for. */
  static List<List<Name>> of(
      List<Sentence> sentences, List<List<Name>> names, Gazetteer gazetteer) {
    return withoutLoneSurnames(sentences, consistent(sentences, names), gazetteer);
  }

  /**
   * "Washington": a single word that is said to be a person, of whom the document has no fuller
   * name, is an organization of the document or a place if it can be. "Moon": a single word that is
   * said to be a place, but stands in no table and in the name of a person, is that person.
   */
  private static List<List<Name>> withoutLoneSurnames(
      List<Sentence> sentences, List<List<Name>> names, Gazetteer gazetteer) {
    Set<String> partsOfPeople = new HashSet<>();
    Set<String> organizations = new HashSet<>();
    for (int s = 0; s < names.size(); s++) {
      for (Name name : names.get(s)) {
        List<String> words = List.of(DocumentNames.words(sentences.get(s), name).split(" "));
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
                    String word = DocumentNames.words(sentence, name);
                    boolean lone =
                        name.kind() == NameKind.PERSON
                            && name.to() - name.from() == 1
                            && !partsOfPeople.contains(word);
                    if (lone && organizations.contains(word)) {
                      return name.as(NameKind.ORGANIZATION);
                    }
                    boolean surname =
                        name.kind() == NameKind.PLACE
                            && name.to() - name.from() == 1
                            && partsOfPeople.contains(word)
                            && !isPlace(sentence.token(name.from()).text(), gazetteer);
                    if (surname) {
                      return name.as(NameKind.PERSON);
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
            .computeIfAbsent(
                DocumentNames.words(sentences.get(s), name), key -> new EnumMap<>(NameKind.class))
            .merge(name.kind(), name.confidence(), Double::sum);
      }
    }
    List<List<Name>> result = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      Sentence sentence = sentences.get(s);
      result.add(
          names.get(s).stream()
              .map(name -> withKind(name, votes.get(DocumentNames.words(sentence, name))))
              .toList());
    }
    return result;
  }

  private static Name withKind(Name name, Map<NameKind, Double> votes) {
    Map.Entry<NameKind, Double> most =
        votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    boolean outvoted = most.getValue() >= MIN_RATIO_OF_OVERRULING_VOTES * votes.get(name.kind());
    return name.confidence() < MAX_CONFIDENCE_OF_DOUBTFUL_KIND || outvoted
        ? name.as(most.getKey())
        : name;
  }
}

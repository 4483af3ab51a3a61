package io.dateline.entities.extraction;

import io.dateline.entities.language.InstitutionWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.NameRuns;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * "Roe, Doe & Holm", "Roe, Doe and Sons": the name of a firm with commas is one organization and no
 * list of people.
 */
final class FirmNames {

  private static final double CONFIDENCE_OF_RULE = 0.85;

  private final InstitutionWords words;
  private final Gazetteer gazetteer;

  FirmNames(InstitutionWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** Returns the names of a sentence with its firms in place of the names inside them. */
  List<Name> of(Sentence sentence, List<Name> names) {
    if (NameRuns.isTitleCase(sentence) || !sentence.words().contains(",")) {
      return names;
    }
    List<Name> result = new ArrayList<>(names);
    for (int i = 0; i < sentence.size(); i++) {
      int from = i;
      int to = end(sentence, from);
      if (to > 0) {
        boolean named = names.stream().anyMatch(n -> n.from() < to && from < n.to());
        // "Apple, Google & Microsoft rise": headlines write lists with the sign, too.
        boolean list = !isClosed(sentence, to) && isHeadline(sentence);
        boolean cut = names.stream().anyMatch(n -> n.from() < from && from < n.to());
        if (named && !cut && !list) {
          result.removeIf(n -> n.from() < to && from < n.to());
          result.add(new Name(NameKind.ORGANIZATION, from, to, CONFIDENCE_OF_RULE));
        }
        i = to - 1;
      }
    }
    result.sort(Comparator.comparingInt(Name::from));
    return result;
  }

  private static boolean isHeadline(Sentence sentence) {
    String last = sentence.token(sentence.size() - 1).text();
    return Character.isLetterOrDigit(last.codePointBefore(last.length()));
  }

  private boolean isClosed(Sentence sentence, int to) {
    return CompanyNames.isForm(sentence, to - 1)
        || words.firmEnds().contains(sentence.token(to - 1).text());
  }

  /** Returns the token behind the firm that begins at a token, -1 where none does. */
  private int end(Sentence sentence, int from) {
    int i = from;
    int commas = 0;
    while (isPart(sentence, i) && sentence.has(i + 1, ",") && isPart(sentence, i + 2)) {
      commas++;
      i += 2;
    }
    if (commas == 0 || !isPart(sentence, i + 2)) {
      return -1;
    }
    boolean sign = sentence.has(i + 1, "&");
    boolean and = sentence.has(i + 1, "and");
    int end = i + 3;
    boolean closed = words.firmEnds().contains(sentence.token(i + 2).text());
    while (end < sentence.size() && CompanyNames.isForm(sentence, end)) {
      end++;
      closed = true;
    }
    return sign || (and && closed) ? end : -1;
  }

  /** Returns whether a token is a surname; a country or a well-known body is none. */
  private boolean isPart(Sentence sentence, int i) {
    if (i >= sentence.size()) {
      return false;
    }
    String word = sentence.token(i).text();
    return sentence.token(i).isCapitalized()
        && Character.isLetter(word.codePointAt(0))
        && gazetteer.find(word).filter(entry -> !entry.ambiguous() && !entry.demonym()).isEmpty()
        && !words.organizations().containsKey(word);
  }
}

package io.dateline.entities.offices;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One sentence with all that the rules for holders look at.
 *
 * @param names the names that the tagger found
 * @param places the names of the gazetteer
 * @param tree empty where the tagger knows no syntax
 * @param publishedOn the day of publication, null where it is unknown
 */
public record OfficeSentence(
    Sentence sentence,
    List<Name> names,
    SentencePlaces places,
    Optional<DependencyTree> tree,
    LocalDate publishedOn) {

  Optional<Name> personFrom(int from) {
    return names.stream()
        .filter(name -> name.kind() == NameKind.PERSON && name.from() == from)
        .findFirst();
  }

  Optional<Name> personTo(int to) {
    return names.stream()
        .filter(name -> name.kind() == NameKind.PERSON && name.to() == to)
        .findFirst();
  }

  boolean has(int at, String word) {
    return sentence.has(at, word);
  }

  /** Returns a word in lower case, "" outside the sentence. */
  String lower(int at) {
    return at < 0 || at >= sentence.size()
        ? ""
        : sentence.token(at).text().toLowerCase(Locale.ROOT);
  }
}

package io.dateline.entities.extraction;

import io.dateline.entities.language.PlaceWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Cities;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides by the words beside it whether a name of one word is a place or a person or company of
 * the same name: "fans in Houston" of Whitney Houston, "Amazon said".
 */
final class PlaceOrNamesake {

  private final PlaceWords words;
  private final Gazetteer gazetteer;
  private final Cities cities = Cities.load();

  PlaceOrNamesake(PlaceWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** Returns the names of a sentence with the kinds that the words beside them tell. */
  List<Name> of(Sentence sentence, List<Name> names) {
    return names.stream().map(name -> of(sentence, name)).toList();
  }

  private Name of(Sentence sentence, Name name) {
    if (name.to() - name.from() != 1) {
      return name;
    }
    String word = sentence.token(name.from()).text();
    if (name.kind() == NameKind.PERSON && isPlace(sentence, name.from(), word)) {
      return name.as(NameKind.PLACE);
    }
    if (!words.companiesOrPlaces().contains(word)) {
      return name;
    }
    boolean place =
        is(words.placeArticles(), sentence, name.from() - 1)
            || is(words.placeNouns(), sentence, name.to());
    return name.as(place ? NameKind.PLACE : NameKind.ORGANIZATION);
  }

  private boolean isPlace(Sentence sentence, int at, String word) {
    boolean possessive = at + 1 < sentence.size() && sentence.token(at + 1).isPossessive();
    return !possessive
        && is(words.placeLeads(), sentence, at - 1)
        && !is(words.trustWords(), sentence, at - 2)
        && (gazetteer.find(word).filter(entry -> !entry.demonym()).isPresent()
            || !cities.named(word).isEmpty());
  }

  private static boolean is(Set<String> lowerCaseWords, Sentence sentence, int i) {
    return i >= 0
        && i < sentence.size()
        && lowerCaseWords.contains(sentence.token(i).text().toLowerCase(Locale.ROOT));
  }
}

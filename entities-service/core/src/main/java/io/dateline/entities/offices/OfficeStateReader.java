package io.dateline.entities.offices;

import io.dateline.entities.language.Language;
import io.dateline.entities.language.OfficeStateWords;
import io.dateline.entities.language.TitleWords;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.offices.OfficePhraseFinder.TitleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the state of an office from the words of its phrase. A word counts whether it belongs to
 * the title ("acting president") or stands in front of it ("outgoing president").
 */
final class OfficeStateReader {

  private final OfficeStateWords words;
  private final TitleWords titles;

  OfficeStateReader(Language language) {
    this.words = language.officeStates();
    this.titles = language.titles();
  }

  /**
   * Returns the state of an office, null where the text prints none. A past state wins: a "former
   * acting president" is a former one. Else the first word decides.
   */
  OfficeState read(TitleContext around, OfficeOwner owner, TitleExtent title) {
    List<OfficeState> states = new ArrayList<>();
    // "then-Texas Governor Jane Roe": the prefix may stand at a word that is no part of the phrase.
    for (int i = Math.max(around.bound(), owner.start() - 1); i < title.to(); i++) {
      String word = around.sentence().token(i).text();
      if (titles.hasTimePrefix(word)) {
        states.add(OfficeState.FORMER);
      } else if (i >= title.from() || (i >= owner.start() && !isInOwner(around, i))) {
        state(word).ifPresent(states::add);
      }
    }
    return states.stream()
        .filter(state -> state == OfficeState.LATE)
        .findFirst()
        .or(() -> states.stream().filter(OfficeState::isPast).findFirst())
        .or(() -> states.stream().findFirst())
        .orElse(null);
  }

  private Optional<OfficeState> state(String word) {
    return words
        .stateOf(word)
        .map(OfficeState::valueOf)
        .or(() -> titles.isFormer(word) ? Optional.of(OfficeState.FORMER) : Optional.empty());
  }

  /** "Acting Company director": the word belongs to the name of the owner. */
  private static boolean isInOwner(TitleContext around, int i) {
    return around.names().stream()
        .filter(name -> name.kind() != NameKind.PERSON && name.kind() != NameKind.OTHER)
        .anyMatch((Name name) -> name.from() <= i && i < name.to());
  }
}

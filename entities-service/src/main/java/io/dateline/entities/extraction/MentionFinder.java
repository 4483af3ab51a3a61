package io.dateline.entities.extraction;

import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Joins what the tagger and the gazetteer find in a sentence into mentions that do not overlap. */
final class MentionFinder {

  /** Above this a person's name stays one, though it is also a country's ("Jordan"). */
  private static final double SURELY_PERSON = 0.9;

  private final Gazetteer gazetteer;

  MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The drafts of one sentence, in its order. */
  List<Draft> find(int index, Sentence sentence, List<Name> names) {
    boolean shouting = isAllCapitals(sentence);
    List<Draft> drafts = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (i < free) {
        continue;
      }
      Optional<Draft> draft = at(index, sentence, names, i, shouting);
      if (draft.isPresent()) {
        drafts.add(draft.get());
        free = draft.get().to;
      }
    }
    return drafts;
  }

  private Optional<Draft> at(
      int index, Sentence sentence, List<Name> names, int i, boolean shouting) {
    Optional<Name> name = covering(names, i);
    Optional<Gazetteer.Match> match =
        gazetteer.at(sentence, i).filter(m -> isMeant(m, sentence, name, names, shouting));
    if (match.isPresent()) {
      return Optional.of(ofMatch(index, sentence, match.get(), name));
    }
    return name.filter(n -> n.from() == i).flatMap(n -> ofName(index, sentence, n));
  }

  /** Whether the words stand for what the gazetteer says, given what the tagger says. */
  private boolean isMeant(
      Gazetteer.Match match,
      Sentence sentence,
      Optional<Name> covering,
      List<Name> names,
      boolean shouting) {
    if (covering.isEmpty()) {
      boolean word = shouting && match.entry().exact() != null;
      // A name that begins inside the match reaches beyond it: it is something else's name.
      boolean cut =
          names.stream()
              .anyMatch(
                  n -> n.from() < match.to() && n.to() > match.to() && n.from() > match.from());
      return !match.entry().ambiguous() && !word && !cut;
    }
    Name name = covering.get();
    boolean place = name.kind() == NameKind.PLACE;
    if (name.from() == match.from() && name.to() <= match.to()) {
      if (name.kind() == NameKind.PERSON) {
        return !match.entry().ambiguous()
            && (match.entry().demonym() || name.confidence() < SURELY_PERSON);
      }
      return place || !match.entry().ambiguous();
    }
    return name.kind() != NameKind.PERSON
        && isMadeOfPlaces(sentence, name)
        && !match.entry().ambiguous();
  }

  /** "U.S. - Mexico border", which a tagger may take for one name: nothing else in it is a name. */
  private boolean isMadeOfPlaces(Sentence sentence, Name name) {
    int i = name.from();
    while (i < name.to()) {
      Optional<Gazetteer.Match> match = gazetteer.at(sentence, i);
      if (match.isEmpty() && sentence.token(i).isCapitalized()) {
        return false;
      }
      i = match.map(Gazetteer.Match::to).orElse(i + 1);
    }
    return true;
  }

  private static Draft ofMatch(
      int index, Sentence sentence, Gazetteer.Match match, Optional<Name> name) {
    MentionKind kind = match.entry().demonym() ? MentionKind.DEMONYM : MentionKind.PLACE;
    String rule =
        match.entry().demonym() ? "demonym" : match.place().type().name().toLowerCase(Locale.ROOT);
    // A name of the tables that nothing else could be is right far more often than not; where the
    // tagger agrees it is as sure as the tagger.
    double confidence =
        name.filter(n -> n.kind() == NameKind.PLACE || n.kind() == NameKind.OTHER)
            .map(Name::confidence)
            .orElse(0.8);
    return new Draft(
        kind, index, sentence, match.from(), match.to(), confidence, match.place(), rule);
  }

  private static Optional<Draft> ofName(int index, Sentence sentence, Name name) {
    MentionKind kind =
        switch (name.kind()) {
          case PERSON -> MentionKind.PERSON;
          case ORGANIZATION -> MentionKind.ORGANIZATION;
          case PLACE -> MentionKind.PLACE;
          case OTHER -> null;
        };
    return kind == null || !hasLetter(sentence, name)
        ? Optional.empty()
        : Optional.of(
            new Draft(
                kind, index, sentence, name.from(), name.to(), name.confidence(), null, "name"));
  }

  private static boolean hasLetter(Sentence sentence, Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (sentence.token(i).text().codePoints().anyMatch(Character::isLetter)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Name> covering(List<Name> names, int i) {
    return names.stream().filter(name -> name.from() <= i && i < name.to()).findFirst();
  }

  private static boolean isAllCapitals(Sentence sentence) {
    return sentence.size() > 3
        && sentence.tokens().stream()
            .noneMatch(token -> token.text().codePoints().anyMatch(Character::isLowerCase));
  }
}

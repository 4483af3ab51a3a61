package io.dateline.entities.extraction;

import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what the tagger and the gazetteer find in a sentence into mentions that do not overlap. */
final class MentionFinder {

  /** Above this a person's name stays one, though it is also a country's ("Jordan"). */
  private static final double MIN_CONFIDENCE_OF_CERTAIN_PERSON = 0.9;

  private final Sentence sentence;
  private final List<Name> names;
  private final SentencePlaces places;
  private final OrganizationResolution organizations;
  private final boolean shouting;

  MentionFinder(
      Sentence sentence,
      List<Name> names,
      SentencePlaces places,
      OrganizationResolution organizations) {
    this.sentence = sentence;
    this.names = names;
    this.places = places;
    this.organizations = organizations;
    this.shouting = isAllCapitals(sentence);
  }

  /** The candidates of one sentence, in its order. */
  List<MentionCandidate> find(int index) {
    List<MentionCandidate> candidates = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (i < free) {
        continue;
      }
      Optional<MentionCandidate> candidate = at(index, i);
      if (candidate.isPresent()) {
        candidates.add(candidate.get());
        free = candidate.get().to;
      }
    }
    return candidates;
  }

  private Optional<MentionCandidate> at(int index, int i) {
    Optional<Name> name = covering(names, i);
    Optional<Gazetteer.PlaceMatch> match = places.at(i).filter(m -> isMeant(m, name));
    if (match.isPresent()) {
      return Optional.of(ofMatch(index, match.get(), name));
    }
    return name.filter(n -> n.from() == i).flatMap(n -> ofName(index, n));
  }

  /** Whether the words stand for what the gazetteer says, given what the tagger says. */
  private boolean isMeant(Gazetteer.PlaceMatch match, Optional<Name> covering) {
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
            && (match.entry().demonym() || name.confidence() < MIN_CONFIDENCE_OF_CERTAIN_PERSON);
      }
      return place || !match.entry().ambiguous();
    }
    return name.kind() != NameKind.PERSON && isMadeOfPlaces(name) && !match.entry().ambiguous();
  }

  /** "U.S. - Mexico border", which a tagger may take for one name: nothing else in it is a name. */
  private boolean isMadeOfPlaces(Name name) {
    int i = name.from();
    while (i < name.to()) {
      Optional<Gazetteer.PlaceMatch> match = places.at(i);
      if (match.isEmpty() && sentence.token(i).isCapitalized()) {
        return false;
      }
      i = match.map(Gazetteer.PlaceMatch::to).orElse(i + 1);
    }
    return true;
  }

  private MentionCandidate ofMatch(int index, Gazetteer.PlaceMatch match, Optional<Name> name) {
    MentionKind kind = match.entry().demonym() ? MentionKind.DEMONYM : MentionKind.PLACE;
    ResolutionRule rule =
        match.entry().demonym() ? ResolutionRule.DEMONYM : ResolutionRule.of(match.place().type());
    // A name of the tables that nothing else could be is right far more often than not; where the
    // tagger agrees it is as sure as the tagger.
    double confidence =
        name.filter(n -> n.kind() == NameKind.PLACE || n.kind() == NameKind.OTHER)
            .map(Name::confidence)
            .orElse(0.8);
    return new MentionCandidate(
        kind, index, sentence, match.from(), match.to(), confidence, match.place(), rule);
  }

  private Optional<MentionCandidate> ofName(int index, Name name) {
    MentionKind kind =
        switch (name.kind()) {
          case PERSON -> MentionKind.PERSON;
          case ORGANIZATION -> MentionKind.ORGANIZATION;
          // Governments are called by where they sit.
          case PLACE ->
              organizations.isKnown(sentence, name) ? MentionKind.ORGANIZATION : MentionKind.PLACE;
          case OTHER -> null;
        };
    return kind == null || !hasCapital(name)
        ? Optional.empty()
        : Optional.of(
            new MentionCandidate(
                kind,
                index,
                sentence,
                name.from(),
                name.to(),
                name.confidence(),
                null,
                ResolutionRule.NAME));
  }

  /** Without a capital it is a common noun ("china"), or a number; "iPhone" has one. */
  private boolean hasCapital(Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (sentence.token(i).text().codePoints().anyMatch(MentionFinder::isLetterButSmall)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetterButSmall(int c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
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

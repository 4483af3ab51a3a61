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

/**
 * Joins the names of the tagger and of the gazetteer in a sentence into mentions that do not
 * overlap.
 */
final class MentionFinder {

  /**
   * "Jordan": a person's name stays one above this confidence, though it is also the name of a
   * country.
   */
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

  /** Returns the candidates of the sentence, in its order. */
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

  /**
   * Returns whether the words stand for the place of the gazetteer, given the names of the tagger.
   */
  private boolean isMeant(Gazetteer.PlaceMatch match, Optional<Name> covering) {
    if (covering.isEmpty()) {
      boolean word = shouting && match.entry().exact() != null;
      // A name that begins inside the match and reaches beyond it is the name of something else.
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

  /** "U.S. - Mexico border": the tagger may take places for one name that holds no other name. */
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
    // An unambiguous name of the tables is far more often right than wrong; where the tagger
    // agrees, its confidence counts.
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
          // "The White House said": a government is called by its seat.
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

  /** "china", "2024": without a capital letter the word is no name; "iPhone" has one. */
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

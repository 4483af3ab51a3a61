package io.dateline.entities.extraction;

import io.dateline.entities.facilities.FacilityFinder;
import io.dateline.entities.language.Language;
import io.dateline.entities.laws.LawFinder;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.ResolutionRule;
import io.dateline.entities.names.Name;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Place;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.text.NameRuns.TokenRange;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Turns the laws and facilities of a sentence into candidates. */
final class LawAndFacilityFinder {

  /** "Crystal Palace won": the name is an organization where the tagger is this sure. */
  private static final double MIN_CONFIDENCE_OF_CERTAIN_ORGANIZATION = 0.97;

  private final LawFinder laws;
  private final FacilityFinder facilities;

  LawAndFacilityFinder(Language language) {
    this.laws = new LawFinder(language);
    this.facilities = new FacilityFinder(language);
  }

  List<MentionCandidate> find(
      int index, Sentence sentence, List<Name> names, SentencePlaces places) {
    List<MentionCandidate> candidates = new ArrayList<>();
    for (TokenRange run : laws.in(sentence)) {
      if (names.stream().noneMatch(n -> n.kind() == NameKind.PERSON && meets(n, run))) {
        candidates.add(
            DateAndAmountFinder.candidate(
                MentionKind.LAW, index, sentence, run.from(), run.to(), ResolutionRule.LAW));
      }
    }
    for (TokenRange run : facilities.in(sentence)) {
      boolean other = names.stream().anyMatch(n -> meets(n, run) && isSomethingElse(n, run));
      if (!other
          && !isAnyOf(sentence, run, places)
          && candidates.stream().noneMatch(d -> d.overlaps(run.from(), run.to()))) {
        candidates.add(
            DateAndAmountFinder.candidate(
                MentionKind.FACILITY,
                index,
                sentence,
                run.from(),
                run.to(),
                ResolutionRule.FACILITY));
      }
    }
    return candidates;
  }

  /** "a Turkish prison": the words mean any prison of a country and name none. */
  private static boolean isAnyOf(Sentence sentence, TokenRange run, SentencePlaces places) {
    boolean small = !sentence.token(run.to() - 1).isCapitalized();
    return small
        && places
            .at(run.from())
            .filter(m -> m.to() >= run.to() - 1)
            .filter(m -> m.entry().demonym() || m.place().type() == Place.Type.COUNTRY)
            .isPresent();
  }

  private static boolean isSomethingElse(Name name, TokenRange run) {
    boolean holdsLast = name.from() < run.to() && run.to() <= name.to();
    boolean whole = name.from() <= run.from() && holdsLast;
    boolean longer = whole && name.to() > run.to();
    return switch (name.kind()) {
      case PERSON -> holdsLast;
      case ORGANIZATION -> longer || (whole && run.to() - run.from() == 2 && isSure(name));
      case PLACE, OTHER -> false;
    };
  }

  private static boolean isSure(Name name) {
    return name.confidence() >= MIN_CONFIDENCE_OF_CERTAIN_ORGANIZATION;
  }

  private static boolean meets(Name name, TokenRange run) {
    return name.from() < run.to() && run.from() < name.to();
  }
}

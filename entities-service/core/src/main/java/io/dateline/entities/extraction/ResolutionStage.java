package io.dateline.entities.extraction;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Stage;
import io.dateline.entities.language.Language;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficeHolderFinder.OfficeHolding;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.text.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides which place, organization or person each mention stands for, and which office its bearer
 * holds.
 */
final class ResolutionStage implements Stage {

  private final Language language;
  private final Gazetteer gazetteer;
  private final HomeCountry homeCountries;
  private final PlaceResolution places;
  private final PersonResolution people;
  private final OrganizationResolution organizations;

  ResolutionStage(
      Language language,
      Gazetteer gazetteer,
      HomeCountry homeCountries,
      OrganizationResolution organizations) {
    this.language = language;
    this.gazetteer = gazetteer;
    this.homeCountries = homeCountries;
    this.places = new PlaceResolution(language, gazetteer);
    this.people = new PersonResolution(language);
    this.organizations = organizations;
  }

  @Override
  public String name() {
    return "resolution";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Set<Annotation<?>> requires() {
    return Set.of(
        Annotations.SENTENCES,
        Annotations.NAMES,
        Annotations.PLACES,
        Annotations.OFFICE_PHRASES,
        Annotations.OFFICE_HOLDERS,
        MentionStage.CANDIDATES);
  }

  @Override
  public Set<Annotation<?>> provides() {
    return Set.of(Annotations.MENTIONS);
  }

  @Override
  public void run(AnnotatedDocument document, TimeLimit limit) {
    List<MentionCandidate> candidates = document.get(MentionStage.CANDIDATES);
    List<OfficeAssignment.SentenceOffices> stated = stated(document);
    places.resolve(candidates);
    organizations.resolve(candidates, homeCountries.of(document).orElse(null));
    OfficeAssignment.assign(stated, candidates);
    places.correctOwners(candidates);
    OfficeAssignment.resolveCounterparts(candidates, language.officeStates());
    people.resolve(candidates);
    OfficeAssignment.assignAcrossSentences(stated, candidates);
    places.correctOwners(candidates);
    OfficeAssignment.completeOwners(candidates);
    new PageOwners(language, gazetteer, candidates).complete();
    OfficeAssignment.completeOwners(candidates);
    document.add(
        Annotations.MENTIONS, mentions(candidates, document.get(Annotations.SENTENCES).size()));
  }

  private static List<OfficeAssignment.SentenceOffices> stated(AnnotatedDocument document) {
    List<List<OfficePhrase>> phrases = document.get(Annotations.OFFICE_PHRASES);
    List<List<OfficeHolding>> holders = document.get(Annotations.OFFICE_HOLDERS);
    List<OfficeAssignment.SentenceOffices> stated = new ArrayList<>();
    for (int s = 0; s < phrases.size(); s++) {
      stated.add(new OfficeAssignment.SentenceOffices(s, phrases.get(s), holders.get(s)));
    }
    return stated;
  }

  private static List<List<MentionTokens>> mentions(
      List<MentionCandidate> candidates, int sentences) {
    List<List<MentionTokens>> mentions = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      mentions.add(new ArrayList<>());
    }
    for (MentionCandidate candidate : candidates) {
      mentions.get(candidate.sentenceIndex).add(candidate.toMention());
    }
    return mentions;
  }
}

package io.dateline.entities.extraction;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Stage;
import io.dateline.entities.language.Language;
import io.dateline.entities.names.Name;
import io.dateline.entities.offices.OfficeHolderFinder;
import io.dateline.entities.offices.OfficeHolderFinder.OfficeHolding;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.offices.OfficePhraseFinder;
import io.dateline.entities.offices.OfficeSentence;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.places.SentencePlaces;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the places of the gazetteer, the phrases that state an office, and who holds each office
 * within its sentence.
 */
final class OfficeStage implements Stage {

  private final Gazetteer gazetteer;

  private final OfficePhraseFinder phraseFinder;
  private final OfficeHolderFinder holderFinder;

  OfficeStage(Language language, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.phraseFinder = new OfficePhraseFinder(language);
    this.holderFinder = new OfficeHolderFinder(language);
  }

  @Override
  public String name() {
    return "offices";
  }

  @Override
  public int version() {
    return 4;
  }

  @Override
  public Set<Annotation<?>> requires() {
    return Set.of(Annotations.SENTENCES, Annotations.NAMES, Annotations.TREES);
  }

  @Override
  public Set<Annotation<?>> provides() {
    return Set.of(Annotations.PLACES, Annotations.OFFICE_PHRASES, Annotations.OFFICE_HOLDERS);
  }

  @Override
  public void run(AnnotatedDocument document, TimeLimit limit) {
    List<Sentence> sentences = document.get(Annotations.SENTENCES);
    List<List<Name>> names = document.get(Annotations.NAMES);
    List<Optional<DependencyTree>> trees = document.get(Annotations.TREES);
    List<SentencePlaces> placesOfAll = new ArrayList<>();
    List<List<OfficePhrase>> phrasesOfAll = new ArrayList<>();
    List<List<OfficeHolding>> holdersOfAll = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      limit.check();
      Sentence sentence = sentences.get(s);
      SentencePlaces places = gazetteer.in(sentence);
      placesOfAll.add(places);
      // A dateline states no office.
      if (document.isDateline(sentence.span())) {
        phrasesOfAll.add(List.of());
        holdersOfAll.add(List.of());
        continue;
      }
      List<OfficePhrase> phrases = phraseFinder.in(sentence, names.get(s), places);
      OfficeSentence around =
          new OfficeSentence(sentence, names.get(s), places, trees.get(s), document.publishedOn());
      List<OfficeHolding> holders = new ArrayList<>(holderFinder.in(around, phrases));
      holders.addAll(holderFinder.byVerb(around));
      holders.addAll(holderFinder.byParticiple(around));
      phrasesOfAll.add(phrases);
      holdersOfAll.add(holders);
    }
    document.add(Annotations.PLACES, placesOfAll);
    document.add(Annotations.OFFICE_PHRASES, phrasesOfAll);
    document.add(Annotations.OFFICE_HOLDERS, holdersOfAll);
  }
}

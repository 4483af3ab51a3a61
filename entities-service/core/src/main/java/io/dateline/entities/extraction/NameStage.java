package io.dateline.entities.extraction;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Stage;
import io.dateline.entities.language.Language;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.names.NameTagger.SentenceAnalyses;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.syntax.SyntaxScores;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.TimeLimit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of people, organizations and places, and makes them agree within a document. The
 * network that finds them scores syntax and triggers of events in the same run.
 */
final class NameStage implements Stage {

  /** How long the name tagger took, in nanoseconds. */
  static final Annotation<Long> TAGGING_NANOS = Annotation.ofDocument("tagging-nanos");

  /** The scores that the syntax stage chooses trees by. */
  static final Annotation<List<Optional<SyntaxScores>>> SYNTAX_SCORES =
      Annotation.ofSentences("syntax-scores");

  private final NameTagger tagger;
  private final DocumentNames documentNames;

  NameStage(
      Language language,
      NameTagger tagger,
      Gazetteer gazetteer,
      OrganizationResolution organizations) {
    this.tagger = tagger;
    this.documentNames = new DocumentNames(language, gazetteer, organizations);
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public Set<Annotation<?>> requires() {
    return Set.of(Annotations.SENTENCES);
  }

  @Override
  public Set<Annotation<?>> provides() {
    return Set.of(Annotations.NAMES, SYNTAX_SCORES, Annotations.TRIGGERS, TAGGING_NANOS);
  }

  @Override
  public void run(AnnotatedDocument document, TimeLimit limit) {
    List<Sentence> sentences = document.get(Annotations.SENTENCES);
    long start = System.nanoTime();
    SentenceAnalyses found =
        tagger.analyze(sentences.stream().map(Sentence::words).toList(), limit);
    document.add(TAGGING_NANOS, System.nanoTime() - start);
    document.add(Annotations.NAMES, documentNames.of(sentences, found.names()));
    document.add(SYNTAX_SCORES, found.syntax());
    document.add(
        Annotations.TRIGGERS,
        found
            .triggers()
            .map(triggers -> triggers.stream().map(Optional::of).toList())
            .orElseGet(() -> Collections.nCopies(sentences.size(), Optional.empty())));
  }
}

package io.dateline.entities.names;

import io.dateline.entities.plover.TriggerScores;
import io.dateline.entities.syntax.SyntaxScores;
import io.dateline.entities.text.TimeLimit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds names in sentences. Several threads may use one tagger. */
public interface NameTagger {

  /** Returns the tagger and its model as results name them: {@code transformer-2}. */
  String id();

  /**
   * Returns the names of each sentence of one document, in order and without overlap.
   *
   * @param sentences words as a tokenizer of the Penn Treebank style cuts them
   * @return one list for each sentence
   * @throws TimeLimit.Exceeded if the time limit ends first
   */
  List<List<Name>> tag(List<List<String>> sentences, TimeLimit limit);

  /**
   * What one run over the sentences of a document finds.
   *
   * @param names the names of each sentence
   * @param syntax the scores of each sentence's words for a parser, empty where the tagger knows no
   *     syntax
   * @param triggers the words of each sentence that may be triggers of events, empty where the
   *     tagger knows no events
   */
  record SentenceAnalyses(
      List<List<Name>> names,
      List<Optional<SyntaxScores>> syntax,
      Optional<List<List<TriggerScores>>> triggers) {}

  /**
   * Returns the names of each sentence, and its syntax and triggers where the tagger knows them.
   *
   * @throws TimeLimit.Exceeded if the time limit ends first
   */
  default SentenceAnalyses analyze(List<List<String>> sentences, TimeLimit limit) {
    return new SentenceAnalyses(
        tag(sentences, limit),
        Collections.nCopies(sentences.size(), Optional.empty()),
        Optional.empty());
  }

  /** Returns the names without a time limit. */
  default List<List<Name>> tag(List<List<String>> sentences) {
    return tag(sentences, TimeLimit.NONE);
  }
}

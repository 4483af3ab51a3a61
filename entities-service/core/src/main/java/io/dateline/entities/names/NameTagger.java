package io.dateline.entities.names;

import io.dateline.entities.text.TimeLimit;
import java.util.List;

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

  /** Returns the same without a time limit. */
  default List<List<Name>> tag(List<List<String>> sentences) {
    return tag(sentences, TimeLimit.NONE);
  }
}

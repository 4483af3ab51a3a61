package io.dateline.entities.names;

import io.dateline.entities.text.TimeLimit;
import java.util.List;

/** Finds names. Implementations are safe for use by several threads at once. */
public interface NameTagger {

  /** Which tagger and model this is, as results tell it: {@code transformer-1}. */
  String id();

  /**
   * The names of each sentence of one document, in order and without overlap.
   *
   * @param sentences words as a tokenizer of the Penn Treebank style cuts them
   * @return one list for each sentence
   * @throws TimeLimit.Exceeded where the limit is over before the end
   */
  List<List<Name>> tag(List<List<String>> sentences, TimeLimit limit);

  /** The same, however long it takes. */
  default List<List<Name>> tag(List<List<String>> sentences) {
    return tag(sentences, TimeLimit.NONE);
  }
}

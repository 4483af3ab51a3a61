package io.dateline.entities.events;

import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.PartOfSpeech;
import io.dateline.entities.syntax.Relation;

/**
 * The words of a sentence that name a participant: the head with what stands in front of it and
 * belongs to it, without its article, apposition and relative clause.
 *
 * @param from the first token
 * @param to the token after the last one
 */
record NounPhrase(int from, int to) {

  /** A longer phrase is cut to its head, since it holds a clause that the tree did not see. */
  private static final int MAX_TOKENS = 20;

  static NounPhrase of(DependencyTree tree, int head) {
    int from = head;
    int to = head + 1;
    for (int dependent : tree.dependents(head)) {
      if (dependent < head && belongs(tree, dependent)) {
        from = Math.min(from, tree.from(dependent));
      } else if (dependent > head && belongs(tree, dependent) && tree.from(dependent) <= to) {
        to = Math.max(to, end(tree, dependent));
      }
    }
    while (from < head && isLead(tree, from)) {
      from++;
    }
    return to - from > MAX_TOKENS ? new NounPhrase(head, head + 1) : new NounPhrase(from, to);
  }

  /** Returns the token after the last one of a dependent that follows the head. */
  private static int end(DependencyTree tree, int dependent) {
    int to = dependent + 1;
    for (int below : tree.dependents(dependent)) {
      if (below > dependent && belongs(tree, below) && tree.from(below) <= to) {
        to = Math.max(to, end(tree, below));
      }
    }
    return to;
  }

  private static boolean belongs(DependencyTree tree, int i) {
    return !tree.is(
        i,
        Relation.ACL,
        Relation.ADVCL,
        Relation.APPOS,
        Relation.CC,
        Relation.CONJ,
        Relation.COP,
        Relation.NSUBJ,
        Relation.OBL,
        Relation.PARATAXIS,
        Relation.PUNCT);
  }

  /** "the", "in": words that open a phrase and name nothing. */
  private static boolean isLead(DependencyTree tree, int i) {
    PartOfSpeech part = tree.partOfSpeech(i);
    return part == PartOfSpeech.DET
        || part == PartOfSpeech.ADP
        || part == PartOfSpeech.PUNCT
        || part == PartOfSpeech.CCONJ
        || part == PartOfSpeech.SCONJ;
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }
}

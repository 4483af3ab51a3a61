package io.dateline.entities.syntax;

import java.util.List;

/**
 * The scores of the network for the words of one sentence, before a tree is chosen.
 *
 * @param labels for each word the numbers of its part of speech, Penn tag, lemma script and
 *     relation, in the order of {@link SyntaxLabels}
 * @param parts the stretches that were scored together, in order, without gaps; a sentence that is
 *     longer than the network's window has several
 */
public record SyntaxScores(int[][] labels, List<Part> parts) {

  /** The number of labels of each word. */
  public static final int LABELS_OF_WORD = 4;

  /**
   * The words {@code [from, from + arcs.length)} of the sentence.
   *
   * @param arcs the score of each word (row) with each head (column); that of a word with itself
   *     stands for the root
   */
  public record Part(int from, float[][] arcs) {}
}

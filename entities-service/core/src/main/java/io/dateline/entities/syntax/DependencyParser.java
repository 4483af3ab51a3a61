package io.dateline.entities.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns the scores of the network into the tree of a sentence. */
public final class DependencyParser {

  private static final String JOINED_PART = "parataxis";

  private final SyntaxLabels labels;
  private final LemmaLexicon lexicon;

  private DependencyParser(SyntaxLabels labels, LemmaLexicon lexicon) {
    this.labels = labels;
    this.lexicon = lexicon;
  }

  /**
   * Loads the labels that belong to the network, and the lexicon of lemmas.
   *
   * @throws IllegalStateException if the resource is missing or broken
   */
  public static DependencyParser load() {
    return new DependencyParser(SyntaxLabels.load(), LemmaLexicon.load());
  }

  /**
   * Returns the tree of a sentence. The parts of a sentence that is longer than the network's
   * window are parsed by themselves; their roots depend on the first one.
   *
   * @param words the words that the scores belong to
   */
  public DependencyTree parse(List<String> words, SyntaxScores scores) {
    int[] heads = new int[words.size()];
    boolean[] joined = new boolean[words.size()];
    int root = DependencyTree.NO_HEAD;
    for (SyntaxScores.Part part : scores.parts()) {
      int[] inPart = SpanningTree.heads(part.arcs());
      for (int i = 0; i < inPart.length; i++) {
        int word = part.from() + i;
        if (inPart[i] != DependencyTree.NO_HEAD) {
          heads[word] = part.from() + inPart[i];
        } else {
          heads[word] = root;
          joined[word] = root != DependencyTree.NO_HEAD;
        }
      }
      root = root == DependencyTree.NO_HEAD ? part.from() + rootOf(inPart) : root;
    }
    List<DependencyTree.Word> result = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      int[] of = scores.labels()[i];
      String label =
          heads[i] == DependencyTree.NO_HEAD
              ? "root"
              : joined[i] ? JOINED_PART : withoutRoot(labels.relation(of));
      PartOfSpeech partOfSpeech = labels.partOfSpeech(of);
      String byScript = labels.script(of).lemmaOf(words.get(i));
      result.add(
          new DependencyTree.Word(
              words.get(i),
              lexicon.lemmaOf(words.get(i), partOfSpeech, byScript),
              partOfSpeech,
              labels.pennTag(of),
              heads[i],
              Relation.ofLabel(label),
              label));
    }
    return new DependencyTree(result);
  }

  /** The relation belongs to the likeliest head, which the best tree may not have chosen. */
  private static String withoutRoot(String label) {
    return label.equals("root") ? JOINED_PART : label;
  }

  private static int rootOf(int[] heads) {
    return Arrays.stream(heads).boxed().toList().indexOf(DependencyTree.NO_HEAD);
  }
}

package io.dateline.evaluation.syntax;

import io.dateline.entities.names.NameTagger;
import io.dateline.entities.syntax.DependencyParser;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.SyntaxScores;
import io.dateline.entities.text.TimeLimit;
import java.util.List;
import java.util.Optional;

/**
 * Counts the words of a treebank, with its own tokens, whose part of speech, lemma, head and
 * relation are right. As in the CoNLL 2018 shared task, subtypes of relations do not count.
 */
public final class SyntaxScore {

  private int words;
  private int tags;
  private int lemmas;
  private int heads;
  private int relations;

  private SyntaxScore() {}

  /** Parses a treebank and compares. */
  public static SyntaxScore of(Treebank treebank, NameTagger tagger, DependencyParser parser) {
    SyntaxScore score = new SyntaxScore();
    for (List<List<Treebank.Word>> document : treebank.documents()) {
      List<List<String>> sentences =
          document.stream().map(s -> s.stream().map(Treebank.Word::form).toList()).toList();
      List<Optional<SyntaxScores>> found = tagger.analyze(sentences, TimeLimit.NONE).syntax();
      for (int s = 0; s < sentences.size(); s++) {
        score.add(document.get(s), parser.parse(sentences.get(s), found.get(s).orElseThrow()));
      }
    }
    return score;
  }

  private void add(List<Treebank.Word> sentence, DependencyTree tree) {
    for (int i = 0; i < sentence.size(); i++) {
      Treebank.Word word = sentence.get(i);
      words++;
      tags += tree.partOfSpeech(i).name().equals(word.partOfSpeech()) ? 1 : 0;
      lemmas += tree.lemma(i).equals(word.lemma()) ? 1 : 0;
      if (tree.head(i) + 1 == word.head()) {
        heads++;
        String relation = word.relation().split(":")[0];
        relations += tree.relation(i).name().equalsIgnoreCase(relation) ? 1 : 0;
      }
    }
  }

  public int words() {
    return words;
  }

  /** Returns the part of the words with the right part of speech (UPOS). */
  public double tags() {
    return (double) tags / words;
  }

  /** Returns the part of the words with the right lemma. */
  public double lemmas() {
    return (double) lemmas / words;
  }

  /** Returns the part of the words with the right head (UAS). */
  public double heads() {
    return (double) heads / words;
  }

  /** Returns the part of the words with the right head and relation (LAS). */
  public double relations() {
    return (double) relations / words;
  }
}

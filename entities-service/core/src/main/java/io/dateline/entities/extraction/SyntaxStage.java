package io.dateline.entities.extraction;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotation;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.document.Stage;
import io.dateline.entities.syntax.DependencyParser;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.SyntaxScores;
import io.dateline.entities.text.Sentence;
import io.dateline.entities.text.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the dependency tree of each sentence. With the plain tagger, which knows no syntax, no
 * sentence has a tree, and the rules fall back on the order of words.
 */
final class SyntaxStage implements Stage {

  private final DependencyParser parser = DependencyParser.load();

  @Override
  public String name() {
    return "syntax";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<Annotation<?>> requires() {
    return Set.of(Annotations.SENTENCES, NameStage.SYNTAX_SCORES);
  }

  @Override
  public Set<Annotation<?>> provides() {
    return Set.of(Annotations.TREES);
  }

  @Override
  public void run(AnnotatedDocument document, TimeLimit limit) {
    List<Sentence> sentences = document.get(Annotations.SENTENCES);
    List<Optional<SyntaxScores>> scores = document.get(NameStage.SYNTAX_SCORES);
    List<Optional<DependencyTree>> trees = new ArrayList<>(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      limit.check();
      List<String> words = sentences.get(s).words();
      trees.add(scores.get(s).map(found -> parser.parse(words, found)));
    }
    document.add(Annotations.TREES, trees);
  }
}

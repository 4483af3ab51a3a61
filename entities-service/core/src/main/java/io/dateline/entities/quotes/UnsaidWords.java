package io.dateline.entities.quotes;

import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.Relation;
import java.util.Optional;

/**
 * Recognizes verbs of speech that nobody is said to have spoken: "never said", "denied calling".
 */
final class UnsaidWords {

  private UnsaidWords() {}

  /**
   * Returns whether a verb of speech is denied or only thought of; false where no tree is known.
   */
  static boolean isUnsaid(Paragraph p, int verb) {
    Optional<DependencyTree> tree = p.tree(verb);
    if (tree.isEmpty()) {
      return false;
    }
    int inTree = p.inSentence(verb);
    return isNegated(p, tree.get(), inTree, verb)
        || isIntended(p, tree.get(), inTree)
        || isDenied(p, tree.get(), inTree);
  }

  /**
   * "never said", "neither Roe nor Doe said", "nobody said", "if Roe says". A "never" between the
   * quotation marks does not count.
   */
  private static boolean isNegated(Paragraph p, DependencyTree tree, int verb, int token) {
    int offset = p.sentenceStart(token);
    for (int dependent : tree.dependents(verb)) {
      if (!p.isNarration(offset + dependent)) {
        continue;
      }
      String lemma = tree.lemma(dependent);
      boolean negated =
          tree.is(dependent, Relation.ADVMOD, Relation.CC) && p.speech().isNegation(lemma);
      boolean condition = tree.is(dependent, Relation.MARK) && p.speech().isCondition(lemma);
      boolean modal = tree.is(dependent, Relation.AUX) && p.speech().isUnreal(lemma);
      boolean nobody =
          tree.is(dependent, Relation.NSUBJ)
              && (p.speech().isNegation(lemma)
                  || tree.dependents(dependent).stream()
                      .anyMatch(
                          d ->
                              tree.is(d, Relation.DET, Relation.CC)
                                  && p.speech().isNegation(tree.lemma(d))));
      if (negated || condition || modal || nobody) {
        return true;
      }
    }
    return false;
  }

  /** "declined to say", "has yet to say": but "went on to say" tells that the words were said. */
  private static boolean isIntended(Paragraph p, DependencyTree tree, int verb) {
    boolean infinitive =
        tree.dependents(verb).stream()
            .anyMatch(d -> tree.is(d, Relation.MARK) && tree.pennTag(d).equals("TO"));
    int above = tree.head(verb);
    return infinitive
        && above != DependencyTree.NO_HEAD
        && !p.speech().isGoingOnToSay(tree.lemma(above));
  }

  /** "Roe denied that she had told the director …", "denied a report that Roe said …". */
  private static boolean isDenied(Paragraph p, DependencyTree tree, int verb) {
    int at = verb;
    while (tree.is(at, Relation.CCOMP, Relation.XCOMP, Relation.ACL, Relation.OBJ, Relation.ADVCL)
        && tree.head(at) != DependencyTree.NO_HEAD) {
      at = tree.head(at);
      if (p.speech().isDenial(tree.lemma(at))) {
        return true;
      }
    }
    return false;
  }
}

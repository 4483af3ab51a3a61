package io.dateline.entities.events;

import io.dateline.entities.document.AnnotatedDocument;
import io.dateline.entities.document.Annotations;
import io.dateline.entities.language.EventWords;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.TriggerScores;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds triggers and the words of their roles by the scores of the network. */
final class NetworkTriggers implements TriggerFinder {

  /**
   * A word is a trigger from this probability on, by how far the word lists speak for its type:
   * mostly, in some sentences, or not at all. Chosen on training articles that were held back.
   */
  private static final double MIN_PROBABILITY_OF_LISTED = 0.45;

  private static final double MIN_PROBABILITY_OF_HINTED = 0.4;
  private static final double MIN_PROBABILITY_OF_OTHERS = 0.7;

  /** Below this the network does not know what a trigger names. */
  private static final double MIN_PROBABILITY_OF_TYPE = 0.4;

  private static final String PARTICLE = "compound:prt";

  private static final Set<EventType> SPEECH_ACTS =
      Set.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE);

  private final List<Optional<List<TriggerScores>>> scores;
  private final List<Optional<DependencyTree>> trees;
  private final EventWords words;

  NetworkTriggers(AnnotatedDocument document) {
    this.words = document.language().events();
    this.scores = document.get(Annotations.TRIGGERS);
    this.trees = document.get(Annotations.TREES);
  }

  @Override
  public List<Trigger> triggers(int sentence) {
    List<TriggerScores> likely = scores.get(sentence).orElse(List.of());
    Optional<DependencyTree> tree = trees.get(sentence);
    if (likely.isEmpty() || tree.isEmpty()) {
      return List.of();
    }
    List<TriggerScores> found = likely.stream().filter(NetworkTriggers::isAccepted).toList();
    return found.stream()
        .filter(word -> !isPartOfOther(word, found, tree.get()))
        .map(word -> trigger(word, tree.get()))
        .toList();
  }

  private static boolean isAccepted(TriggerScores word) {
    return word.probability() >= minProbability(word)
        && word.typeProbability() >= MIN_PROBABILITY_OF_TYPE;
  }

  private static double minProbability(TriggerScores word) {
    if (word.hint() >= 1) {
      return MIN_PROBABILITY_OF_LISTED;
    }
    return word.hint() > 0 ? MIN_PROBABILITY_OF_HINTED : MIN_PROBABILITY_OF_OTHERS;
  }

  /**
   * "urged Iran to withdraw", "agreed to share data": the complement of a speech act is no event of
   * its own. "vowed to strike": here the complement is the event, and the vow is none.
   */
  private boolean isPartOfOther(
      TriggerScores word, List<TriggerScores> found, DependencyTree tree) {
    for (TriggerScores other : found) {
      if (isComplement(word.word(), other.word(), tree)
          && SPEECH_ACTS.contains(other.type())
          && !words.isPledgeVerb(tree.lemma(other.word()))) {
        return true;
      }
      if (isComplement(other.word(), word.word(), tree)
          && words.isPledgeVerb(tree.lemma(word.word()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComplement(int word, int of, DependencyTree tree) {
    return tree.head(word) == of && tree.is(word, Relation.XCOMP, Relation.CCOMP);
  }

  private Trigger trigger(TriggerScores word, DependencyTree tree) {
    RoleHeads heads = new RoleHeads(word, tree, words);
    return new Trigger(
        word.word(),
        end(word.word(), tree),
        word.type(),
        word.modality(),
        word.typeProbability(),
        heads.all(EventRole.ACTOR),
        heads.all(EventRole.RECIPIENT),
        heads.best(EventRole.SAID_BY),
        heads.best(EventRole.PLACE));
  }

  /** "called off": the particle right behind a verb belongs to the trigger. */
  private static int end(int word, DependencyTree tree) {
    boolean particle =
        word + 1 < tree.size()
            && tree.head(word + 1) == word
            && tree.isLabelled(word + 1, PARTICLE);
    return particle ? word + 2 : word + 1;
  }
}

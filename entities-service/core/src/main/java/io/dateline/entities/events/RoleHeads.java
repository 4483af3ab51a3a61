package io.dateline.entities.events;

import io.dateline.entities.language.EventWords;
import io.dateline.entities.plover.EventRole;
import io.dateline.entities.plover.TriggerScores;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the words that head the participants of one event. The network says how likely a word has
 * a role, and the tree where such a word usually stands.
 */
final class RoleHeads {

  private static final double MIN_PROBABILITY = 0.5;

  /**
   * A recipient often stands as the object, or behind "against", "on" or "to", so a lower
   * probability suffices there. Chosen on training articles that were held back.
   */
  private static final double MIN_PROBABILITY_OF_OBJECT = 0.3;

  private static final String AGENT = "obl:agent";
  private static final String PASSIVE_SUBJECT = "nsubj:pass";
  private static final String POSSESSOR = "nmod:poss";

  private final TriggerScores trigger;
  private final DependencyTree tree;
  private final EventWords words;

  RoleHeads(TriggerScores trigger, DependencyTree tree, EventWords words) {
    this.trigger = trigger;
    this.tree = tree;
    this.words = words;
  }

  /** Returns the words that head those who have a role, in the order of the sentence. */
  List<Integer> all(EventRole role) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean likely = probability(i, role) >= minProbability(i, role);
      if ((likely && !isPartOfName(i, heads)) || isJoined(i, heads)) {
        heads.add(i);
      }
    }
    return heads.stream().filter(i -> heads.stream().noneMatch(j -> holds(j, i, role))).toList();
  }

  /** Returns the word that is likeliest to have a role, or {@link Trigger#NOBODY}. */
  int best(EventRole role) {
    int best = Trigger.NOBODY;
    double probability = MIN_PROBABILITY;
    for (int i = 0; i < tree.size(); i++) {
      if (trigger.role(i, role) >= probability) {
        best = i;
        probability = trigger.role(i, role);
      }
    }
    return best;
  }

  private double minProbability(int i, EventRole role) {
    boolean object =
        role == EventRole.RECIPIENT
            && trigger.role(i, EventRole.ACTOR) < MIN_PROBABILITY
            && (isObject(i) || isBehindPreposition(i));
    return object ? MIN_PROBABILITY_OF_OBJECT : MIN_PROBABILITY;
  }

  private boolean isObject(int i) {
    return tree.head(i) == trigger.word() && tree.is(i, Relation.OBJ, Relation.IOBJ);
  }

  /** "sanctions on X", "held talks with X": the noun depends on the trigger or on its verb. */
  private boolean isBehindPreposition(int i) {
    boolean near =
        tree.head(i) == trigger.word()
            || (tree.is(trigger.word(), Relation.OBJ) && tree.head(i) == tree.head(trigger.word()));
    return near
        && tree.is(i, Relation.OBL, Relation.NMOD)
        && tree.dependents(i).stream()
            .anyMatch(d -> tree.is(d, Relation.CASE) && words.isRecipientWord(tree.lemma(d)));
  }

  /** "Jane Roe": returns whether the head of the same name has the role already. */
  private boolean isPartOfName(int i, List<Integer> heads) {
    return heads.contains(tree.head(i)) && tree.is(i, Relation.FLAT, Relation.COMPOUND);
  }

  /** "was expelled by Norway": in the passive, the tree tells actors and recipients apart. */
  private double probability(int i, EventRole role) {
    boolean below = tree.head(i) == trigger.word();
    boolean agent = below && tree.isLabelled(i, AGENT);
    boolean subject = below && tree.isLabelled(i, PASSIVE_SUBJECT);
    if (!agent && !subject) {
      return trigger.role(i, role);
    }
    if (role == EventRole.ACTOR) {
      return agent ? 1 : 0;
    }
    double affected =
        Math.max(trigger.role(i, EventRole.ACTOR), trigger.role(i, EventRole.RECIPIENT));
    return agent ? 0 : affected;
  }

  /** "Norway and Sweden": the second of two joined nouns has the role of the first. */
  private boolean isJoined(int i, List<Integer> heads) {
    return heads.contains(tree.head(i))
        && tree.is(i, Relation.CONJ)
        && tree.partOfSpeech(i).isNominal();
  }

  /**
   * "seventy members of the tribe", "Norway's seat": one phrase is one participant, named by its
   * head, or by the possessor where that is likelier.
   */
  private boolean holds(int holder, int other, EventRole role) {
    if (holder == other) {
      return false;
    }
    return chain(other, holder)
        .map(possessor -> !possessor || isLikelier(holder, other, role))
        .or(
            () ->
                chain(holder, other).map(possessor -> possessor && isLikelier(holder, other, role)))
        .orElse(false);
  }

  private boolean isLikelier(int one, int other, EventRole role) {
    return trigger.role(one, role) > trigger.role(other, role);
  }

  /**
   * Returns whether a word is, or depends on, a possessor in the phrase of a head; empty where it
   * does not stand in that phrase.
   */
  private Optional<Boolean> chain(int word, int head) {
    boolean possessor = false;
    int at = word;
    while (at != head) {
      if (!tree.is(at, Relation.NMOD, Relation.COMPOUND, Relation.AMOD)) {
        return Optional.empty();
      }
      possessor |= tree.isLabelled(at, POSSESSOR);
      at = tree.head(at);
      if (at == DependencyTree.NO_HEAD || at == trigger.word()) {
        return Optional.empty();
      }
    }
    return Optional.of(possessor);
  }
}

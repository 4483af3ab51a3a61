package io.dateline.entities.events;

import io.dateline.entities.language.EventWords;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds deals to the triggers of the network: "strikes a deal with the Pentagon". The network
 * learned that business between companies is no event, and takes a company's deal with a state for
 * business too. A deal is one if a state, a body of one or another political actor takes part.
 */
final class Deals implements TriggerFinder {

  /** Share of such phrases in the training sentences that are events. */
  private static final double PROBABILITY = 0.6;

  private final TriggerFinder others;
  private final DocumentReader reader;
  private final EventWords words;

  Deals(TriggerFinder others, DocumentReader reader) {
    this.others = others;
    this.reader = reader;
    this.words = reader.document.language().events();
  }

  @Override
  public List<Trigger> triggers(int sentence) {
    List<Trigger> found = new ArrayList<>(others.triggers(sentence));
    reader.tree(sentence).ifPresent(tree -> found.addAll(deals(sentence, tree, found)));
    found.sort(Comparator.comparingInt(Trigger::from));
    return List.copyOf(found);
  }

  private List<Trigger> deals(int sentence, DependencyTree tree, List<Trigger> found) {
    List<Trigger> deals = new ArrayList<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      Optional<Integer> deal =
          words.isDealVerb(tree.lemma(verb)) ? dealOf(verb, tree) : Optional.empty();
      if (deal.isEmpty() || isFound(found, verb) || isFound(found, deal.get())) {
        continue;
      }
      List<Integer> sides = sides(verb, deal.get(), tree);
      if (sides.size() > 1 && sides.stream().anyMatch(side -> isPolitical(sentence, side))) {
        deals.add(trigger(sentence, verb, sides));
      }
    }
    return deals;
  }

  private Optional<Integer> dealOf(int verb, DependencyTree tree) {
    return tree.dependent(verb, Relation.OBJ)
        .filter(object -> words.typeOf(tree.lemma(object)).equals(Optional.of(EventType.AGREE)));
  }

  private static boolean isFound(List<Trigger> found, int word) {
    return found.stream().anyMatch(trigger -> trigger.from() <= word && word < trigger.to());
  }

  /** Returns the subject and those with whom the deal is made. */
  private List<Integer> sides(int verb, int deal, DependencyTree tree) {
    Stream<Integer> partners =
        Stream.of(verb, deal)
            .flatMap(head -> tree.dependents(head).stream())
            .filter(word -> tree.is(word, Relation.OBL, Relation.NMOD))
            .filter(
                word ->
                    tree.dependent(word, Relation.CASE)
                        .filter(mark -> words.isPartnerWord(tree.lemma(mark)))
                        .isPresent());
    return Stream.concat(tree.dependent(verb, Relation.NSUBJ).stream(), partners)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns whether the words are a place, which stands for its state, or name a political body.
   */
  private boolean isPolitical(int sentence, int word) {
    Optional<MentionTokens> mention = reader.mentionAt(sentence, word);
    if (mention.isEmpty()) {
      return isPoliticalNoun(sentence, word);
    }
    boolean place = mention.get().mention().kind() == MentionKind.PLACE;
    boolean named = false;
    for (int i = mention.get().from(); i < mention.get().to(); i++) {
      named |= isPoliticalNoun(sentence, i);
    }
    return place || named;
  }

  private boolean isPoliticalNoun(int sentence, int word) {
    return words.isPoliticalNoun(reader.word(sentence, word).toLowerCase(Locale.ROOT));
  }

  private Trigger trigger(int sentence, int verb, List<Integer> sides) {
    List<String> tokens = EventWords.lowerCase(reader.sentences.get(sentence).words());
    return new Trigger(
        verb,
        verb + 1,
        EventType.AGREE,
        words.modality(tokens, verb),
        PROBABILITY,
        sides,
        List.of(),
        Trigger.NOBODY,
        Trigger.NOBODY);
  }
}

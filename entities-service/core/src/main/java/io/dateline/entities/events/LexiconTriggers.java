package io.dateline.entities.events;

import io.dateline.entities.language.EventWords;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.plover.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds triggers by words alone, for taggers that know neither syntax nor events. The nearest names
 * and political nouns around the trigger take part; a sentence without any, or with words of sport
 * and shows, has no event.
 */
final class LexiconTriggers implements TriggerFinder {

  /**
   * Precision of the rules on the training sentences, which stands for the probability of each
   * event.
   */
  private static final double PROBABILITY = 0.4;

  private final DocumentReader reader;
  private final EventWords words;

  LexiconTriggers(DocumentReader reader) {
    this.reader = reader;
    this.words = reader.document.language().events();
  }

  @Override
  public List<Trigger> triggers(int sentence) {
    List<String> tokens = EventWords.lowerCase(reader.sentences.get(sentence).words());
    boolean game = tokens.stream().anyMatch(words::isGameWord);
    List<Integer> participants = game ? List.of() : participants(sentence, tokens);
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < tokens.size() && !participants.isEmpty(); i++) {
      int length = lengthAt(tokens, i);
      boolean name = reader.mentionAt(sentence, i).isPresent();
      if (length > 0 && !name) {
        found.add(trigger(tokens, i, length, participants));
        i += length - 1;
      }
    }
    return found;
  }

  /** Returns the number of tokens of the longest entry that begins at a token, 0 without one. */
  private int lengthAt(List<String> tokens, int i) {
    for (int length = Math.min(EventWords.MAX_WORDS_OF_ENTRY, tokens.size() - i);
        length > 0;
        length--) {
      if (words.typeOf(run(tokens, i, length)).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  private static String run(List<String> tokens, int from, int length) {
    return String.join(" ", tokens.subList(from, from + length));
  }

  private List<Integer> participants(int sentence, List<String> tokens) {
    List<Integer> found = new ArrayList<>();
    for (MentionTokens mention : reader.mentions(sentence)) {
      MentionKind kind = mention.mention().kind();
      if (kind == MentionKind.PERSON
          || kind == MentionKind.ORGANIZATION
          || kind == MentionKind.PLACE) {
        found.add(mention.to() - 1);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (words.isPoliticalNoun(tokens.get(i)) && reader.mentionAt(sentence, i).isEmpty()) {
        found.add(i);
      }
    }
    found.sort(null);
    return found;
  }

  private Trigger trigger(List<String> tokens, int at, int length, List<Integer> participants) {
    EventType type = words.typeOf(run(tokens, at, length)).orElseThrow();
    Optional<Integer> before =
        participants.stream().filter(p -> p < at).reduce((first, second) -> second);
    Optional<Integer> behind = participants.stream().filter(p -> p >= at + length).findFirst();
    boolean passive = at > 0 && words.isPassiveAuxiliary(tokens.get(at - 1));
    boolean agent = passive && behind.isPresent() && has(tokens, at + length, behind.get(), "by");
    List<Integer> first = before.map(List::of).orElse(List.of());
    List<Integer> second = behind.map(List::of).orElse(List.of());
    return new Trigger(
        at,
        at + length,
        type,
        words.modality(tokens, at),
        PROBABILITY,
        passive ? (agent ? second : List.of()) : first,
        passive ? first : second,
        Trigger.NOBODY,
        Trigger.NOBODY);
  }

  private static boolean has(List<String> tokens, int from, int to, String word) {
    return tokens.subList(from, to).contains(word);
  }
}

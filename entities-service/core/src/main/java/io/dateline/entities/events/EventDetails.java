package io.dateline.entities.events;

import io.dateline.entities.language.EventWords;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the manner, the fields of politics and the place of an event. */
final class EventDetails {

  /** A word of the manner stands so near to the trigger where the sentence has no tree. */
  private static final int MAX_TOKENS_TO_MANNER = 6;

  private final DocumentReader reader;
  private final EventWords words;
  private final List<Set<EventContext>> contexts = new ArrayList<>();

  EventDetails(DocumentReader reader) {
    this.reader = reader;
    this.words = reader.document.language().events();
    reader.sentences.forEach(sentence -> contexts.add(contextsOf(sentence)));
  }

  /** Returns the manner: the trigger decides, else the words that depend on it. */
  EventMode mode(int sentence, Trigger trigger) {
    Optional<EventMode> named = mode(trigger.type(), sentence, trigger.from());
    if (named.isPresent()) {
      return named.get();
    }
    Optional<DependencyTree> tree = reader.tree(sentence);
    int size = reader.sentences.get(sentence).size();
    int from = tree.map(t -> t.from(trigger.from())).orElse(0);
    int to = tree.map(t -> t.to(trigger.from())).orElse(size);
    for (int distance = 1; distance <= MAX_TOKENS_TO_MANNER; distance++) {
      for (int i : new int[] {trigger.from() + distance, trigger.from() - distance}) {
        if (i >= from && i < to) {
          Optional<EventMode> found = mode(trigger.type(), sentence, i);
          if (found.isPresent()) {
            return found.get();
          }
        }
      }
    }
    return null;
  }

  private Optional<EventMode> mode(EventType type, int sentence, int token) {
    String word = reader.word(sentence, token).toLowerCase(Locale.ROOT);
    return words.modes(type, word).stream().findFirst();
  }

  /** Returns the fields of a sentence, and those of its neighbours where it has none. */
  Set<EventContext> contexts(int sentence) {
    Set<EventContext> found = EnumSet.noneOf(EventContext.class);
    found.addAll(contexts.get(sentence));
    if (found.isEmpty() && sentence > 0) {
      found.addAll(contexts.get(sentence - 1));
    }
    if (found.isEmpty() && sentence + 1 < contexts.size()) {
      found.addAll(contexts.get(sentence + 1));
    }
    return found;
  }

  private Set<EventContext> contextsOf(Sentence sentence) {
    Set<EventContext> found = EnumSet.noneOf(EventContext.class);
    for (int i = 0; i < sentence.size(); i++) {
      StringBuilder run = new StringBuilder();
      for (int n = 0; n < EventWords.MAX_WORDS_OF_ENTRY && i + n < sentence.size(); n++) {
        run.append(n == 0 ? "" : " ").append(sentence.token(i + n).text().toLowerCase(Locale.ROOT));
        for (EventContext context : EventContext.values()) {
          if (words.isOf(context, run.toString())) {
            found.add(context);
          }
        }
      }
    }
    return found;
  }

  /**
   * Returns where the event happens: the place that the trigger's sentence states, else the place
   * of the dateline for the sentence that the dateline opens; null where neither is there.
   */
  Mention place(int sentence, Trigger trigger) {
    if (trigger.place() != Trigger.NOBODY) {
      Optional<MentionTokens> stated = stated(sentence, trigger.place());
      if (stated.isPresent()) {
        return stated.get().mention();
      }
    }
    Sentence words = reader.sentences.get(sentence);
    return reader.mentions(sentence).stream()
        .filter(m -> m.mention().kind() == MentionKind.PLACE)
        .filter(m -> m.from() == 0 && reader.document.isDateline(words.span(0, m.to())))
        .map(MentionTokens::mention)
        .findFirst()
        .orElse(null);
  }

  private Optional<MentionTokens> stated(int sentence, int head) {
    Optional<MentionTokens> over = reader.mentionAt(sentence, head).filter(EventDetails::isPlace);
    if (over.isPresent() || reader.tree(sentence).isEmpty()) {
      return over;
    }
    NounPhrase phrase = NounPhrase.of(reader.tree(sentence).get(), head);
    return reader.mentions(sentence).stream()
        .filter(m -> m.from() >= phrase.from() && m.to() <= phrase.to() && isPlace(m))
        .findFirst();
  }

  private static boolean isPlace(MentionTokens mention) {
    MentionKind kind = mention.mention().kind();
    return kind == MentionKind.PLACE || kind == MentionKind.FACILITY;
  }
}

package io.dateline.evaluation.events;

import io.dateline.entities.events.Participant;
import java.util.Locale;

/** Tells whether a participant is the one that a reader marked. */
final class ParticipantNames {

  private ParticipantNames() {}

  /**
   * Returns whether one of two names holds the other as whole words, in any case. A participant
   * goes by its words and by the name of its entity.
   */
  static boolean areAlike(String marked, Participant participant, String text) {
    return areAlike(marked, participant.span().of(text))
        || (participant.referent() != null && areAlike(marked, participant.referent().name()));
  }

  private static boolean areAlike(String one, String other) {
    String first = " " + plain(one) + " ";
    String second = " " + plain(other) + " ";
    return !first.isBlank()
        && !second.isBlank()
        && (first.contains(second) || second.contains(first));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("['’]s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .replaceAll("^ ?(the|a|an) ", "")
        .strip();
  }
}

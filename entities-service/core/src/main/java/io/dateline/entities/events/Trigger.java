package io.dateline.entities.events;

import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import java.util.List;

/**
 * A trigger in a sentence with the words that head its participants. All positions are those of the
 * tokens of the sentence.
 *
 * @param from the first token of the trigger
 * @param to the token after its last one
 * @param probability that it is an event of this type, 0 to 1
 * @param actors in the order of the sentence
 * @param recipients in the order of the sentence
 * @param saidBy -1 where the sentence names no source
 * @param place -1 where the sentence names no place
 */
record Trigger(
    int from,
    int to,
    EventType type,
    Modality modality,
    double probability,
    List<Integer> actors,
    List<Integer> recipients,
    int saidBy,
    int place) {

  static final int NOBODY = -1;
}

package io.dateline.entities.events;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.plover.EventContext;
import io.dateline.entities.plover.EventMode;
import io.dateline.entities.plover.EventType;
import io.dateline.entities.plover.Modality;
import io.dateline.entities.text.Span;
import java.util.List;
import java.util.Set;

/**
 * One act that an article reports: who did what to whom, when and where, and whether it happened.
 *
 * @param type the type of PLOVER
 * @param mode the manner, null where the type has none or the text does not say
 * @param contexts the fields of politics, from the sentence and its neighbours
 * @param modality whether it happened
 * @param trigger the words that name the act, such as "met" or "called off"
 * @param sentence the sentence or line of the trigger
 * @param actors those who do it, in the order of the sentence
 * @param recipients those to, for or with whom it is done, in the order of the sentence
 * @param saidBy the source that vouches for it, null where the page does so in its own voice
 * @param date null where the text says nothing and the day of publication is unknown, and for
 *     events other than those that happened where the text says nothing
 * @param place where it happens, null where the text does not say
 * @param intensity from -10 (hostile) to 10 (helpful), after PLOVER
 * @param confidence 0 to 1: the probability that there is an event of this type
 */
public record Event(
    EventType type,
    EventMode mode,
    Set<EventContext> contexts,
    Modality modality,
    Span trigger,
    Span sentence,
    List<Participant> actors,
    List<Participant> recipients,
    Participant saidBy,
    EventDate date,
    Mention place,
    double intensity,
    double confidence) {

  public Event {
    contexts = Set.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}

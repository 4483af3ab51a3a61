package io.dateline.entities.events;

import java.util.List;

/** Finds the triggers of a sentence of one document, with what each connects. */
interface TriggerFinder {

  /** Returns the triggers of a sentence in its order. */
  List<Trigger> triggers(int sentence);
}

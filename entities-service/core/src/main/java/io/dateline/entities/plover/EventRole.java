package io.dateline.entities.plover;

/** The part that a word has in an event, in the order of the network's scores. */
public enum EventRole {
  /** Does it. */
  ACTOR,
  /** It is done to, for or with. */
  RECIPIENT,
  /** Vouches for it. */
  SAID_BY,
  /** It happens there. */
  PLACE
}

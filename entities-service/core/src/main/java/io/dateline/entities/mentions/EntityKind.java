package io.dateline.entities.mentions;

/** What kind of thing a named entity is. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE
}

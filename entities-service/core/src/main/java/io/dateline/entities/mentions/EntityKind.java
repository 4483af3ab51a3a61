package io.dateline.entities.mentions;

/** The kind of a named entity. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE
}

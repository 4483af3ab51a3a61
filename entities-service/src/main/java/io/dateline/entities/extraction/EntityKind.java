package io.dateline.entities.extraction;

/** What kind of thing a named entity is. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  PLACE
}

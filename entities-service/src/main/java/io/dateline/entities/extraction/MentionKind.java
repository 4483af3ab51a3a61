package io.dateline.entities.extraction;

/** What kind of expression a mention is. */
public enum MentionKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** A people or its adjective: "Honduran". Refers to the country. */
  DEMONYM
}

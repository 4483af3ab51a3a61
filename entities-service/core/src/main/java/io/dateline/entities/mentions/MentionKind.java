package io.dateline.entities.mentions;

/** What kind of expression a mention is. */
public enum MentionKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** A people or its adjective: "Honduran". Refers to the country. */
  DEMONYM,
  /** "on Thursday", "March 2023". Says which days, refers to no entity; so do those below. */
  DATE,
  /** A sum of money. */
  MONEY,
  /** A number with a unit, or with what is counted. */
  QUANTITY,
  /** A law, a treaty, a resolution. */
  LAW,
  /** A building or a work: an airport, a bridge, a prison. */
  FACILITY
}

package io.dateline.entities.mentions;

/** The kind of a mention. */
public enum MentionKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** A people or its adjective, such as "Honduran"; the mention stands for the country. */
  DEMONYM,
  /** "on Thursday", "March 2023". This kind and those below stand for no entity. */
  DATE,
  /** A sum of money. */
  MONEY,
  /** A number with a unit, or with the noun that is counted. */
  QUANTITY,
  /** A law, a treaty or a resolution. */
  LAW,
  /** A building or a site: an airport, a bridge, a prison. */
  FACILITY
}

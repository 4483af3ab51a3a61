package io.dateline.entities.language;

/** The gender that a pronoun or a title expresses. */
public enum Gender {
  FEMALE,
  MALE
}

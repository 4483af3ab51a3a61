package io.dateline.entities.coreference;

/** What a pronoun or a title says of somebody. */
enum Gender {
  FEMALE,
  MALE
}

package io.dateline.entities.syntax;

/** The universal part-of-speech tags (UPOS) of Universal Dependencies, version 2. */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Returns whether the word can be the head of a noun phrase. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN || this == PRON || this == NUM;
  }
}

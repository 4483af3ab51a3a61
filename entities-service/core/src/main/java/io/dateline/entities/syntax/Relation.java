package io.dateline.entities.syntax;

import java.util.Locale;

/** The universal dependency relations of Universal Dependencies, version 2, without subtypes. */
public enum Relation {
  ACL,
  ADVCL,
  ADVMOD,
  AMOD,
  APPOS,
  AUX,
  CASE,
  CC,
  CCOMP,
  CLF,
  COMPOUND,
  CONJ,
  COP,
  CSUBJ,
  DEP,
  DET,
  DISCOURSE,
  DISLOCATED,
  EXPL,
  FIXED,
  FLAT,
  GOESWITH,
  IOBJ,
  LIST,
  MARK,
  NMOD,
  NSUBJ,
  NUMMOD,
  OBJ,
  OBL,
  ORPHAN,
  PARATAXIS,
  PUNCT,
  REPARANDUM,
  ROOT,
  VOCATIVE,
  XCOMP;

  /**
   * Returns the relation of a label such as "nsubj:pass".
   *
   * @throws IllegalArgumentException if Universal Dependencies has no such relation
   */
  static Relation ofLabel(String label) {
    int colon = label.indexOf(':');
    return valueOf((colon < 0 ? label : label.substring(0, colon)).toUpperCase(Locale.ROOT));
  }
}

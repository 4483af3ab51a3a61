package io.dateline.entities.names;

/** The kinds of names in the terms of the CoNLL-2003 task. */
public enum NameKind {
  PERSON("PER"),
  ORGANIZATION("ORG"),
  PLACE("LOC"),
  /**
   * Events, works, languages and so on. The models learn them so that they are not taken for
   * another kind.
   */
  OTHER("MISC");

  private final String code;

  NameKind(String code) {
    this.code = code;
  }

  /** Returns the code in BIO labels: "PER" of {@code B-PER}. */
  public String code() {
    return code;
  }
}

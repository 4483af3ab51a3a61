package io.dateline.entities.names;

/** What kind of thing a name names, in the terms of the CoNLL-2003 task. */
public enum NameKind {
  PERSON("PER"),
  ORGANIZATION("ORG"),
  PLACE("LOC"),
  /** Events, works, languages and so on: learned, so that they are not taken for another kind. */
  OTHER("MISC");

  private final String code;

  NameKind(String code) {
    this.code = code;
  }

  /** The code in BIO labels: {@code B-PER}. */
  public String code() {
    return code;
  }
}

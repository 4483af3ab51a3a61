package io.dateline.entities.language;

/** The languages that tests read with, loaded once. */
public final class TestLanguages {

  public static final Language ENGLISH = LanguagePack.load("en");

  private TestLanguages() {}
}

package io.dateline.entities.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LanguagePackTest {

  private static final LanguagePack ENGLISH = LanguagePack.load("en");

  @Test
  void english_has_every_list_that_a_rule_asks_for_and_no_other() {
    ENGLISH
        .files()
        .forEach((file, lists) -> assertEquals(lists.asked(), new TreeSet<>(lists.names()), file));
  }

  @Test
  void every_registered_language_has_a_folder() {
    for (Language language : Languages.load().known()) {
      assertFalse(
          LanguagePack.load(language.code()).files().values().stream()
              .allMatch(lists -> lists.names().isEmpty()),
          language.code());
    }
  }

  @Test
  void an_article_is_read_in_its_own_language_and_english_where_nobody_could_tell() {
    Languages languages = new Languages(List.of(ENGLISH, LanguagePack.load("xx")));
    for (String tag : List.of("en", "EN", "en-GB", "und")) {
      assertEquals("en", languages.find(tag).orElseThrow().code(), tag);
    }
    assertEquals("en", languages.find(null).orElseThrow().code());
    assertEquals("xx", languages.find("xx-YY").orElseThrow().code());
    for (String tag : List.of("de", "eng", "x")) {
      assertTrue(languages.find(tag).isEmpty(), tag);
    }
  }

  @Test
  void words_of_a_language_without_lists_match_nothing() {
    LanguagePack empty = LanguagePack.load("no-such-folder");
    assertFalse(empty.titles().isHead("president"));
    assertFalse(empty.speech().isAdverb("repeatedly"));
    assertFalse(empty.sentences().isCompoundEnd("installed"));
    assertFalse(empty.sentences().clitic().matcher("Roe's").find());
    assertEquals(Set.of(), empty.laws().heads());
  }

  @Test
  void a_list_of_pairs_keeps_signs_that_are_words() {
    assertEquals("%", ENGLISH.amounts().unit("%"));
    assertEquals("%", ENGLISH.amounts().unit("percent"));
    assertEquals(9, ENGLISH.amounts().zeros("bn"));
  }

  @Test
  void no_language_at_all_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Languages(List.of()));
  }
}

package io.dateline.articles.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguagesTest {

  @ParameterizedTest
  @EnumSource(WordList.class)
  void every_list_has_entries_that_can_be_alternatives_of_a_pattern(WordList list) {
    assertFalse(Languages.words(list).isEmpty());
    for (String word : Languages.words(list)) {
      assertEquals(word.stripLeading(), word);
      assertEquals(word.stripTrailing(), word);
      if (!word.endsWith("*")) {
        Pattern.compile(word.replace("{brand}", "brand"));
      }
    }
  }

  @Test
  void a_list_has_the_words_of_all_languages_each_once() {
    List<String> between = List.copyOf(Languages.words(WordList.BETWEEN_AUTHORS));
    assertTrue(between.containsAll(List.of("and", "und", "og")), between::toString);
    assertEquals(between.stream().distinct().count(), between.size());
    assertTrue(Languages.alternatives(WordList.BETWEEN_AUTHORS).contains("and|with|und"));
  }

  @Test
  void an_entry_keeps_its_value_and_other_lists_have_none() {
    assertEquals("3", Languages.values(WordList.MONTH).get("märz"));
    assertTrue(Languages.values(WordList.TIME_LEAD).containsKey("um"));
    assertNull(Languages.values(WordList.TIME_LEAD).get("um"));
  }

  @Test
  void a_row_of_an_unknown_list_is_refused_with_its_file() {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> ResourceLanguage.read("qab"));
    assertEquals("qab/bylines.tsv names an unknown list: printed-leed", refused.getMessage());
  }

  @Test
  void a_language_without_a_file_is_refused() {
    assertThrows(IllegalStateException.class, () -> ResourceLanguage.read("qac"));
  }

  @Test
  void an_agency_is_found_by_each_way_of_writing_it() {
    assertEquals(Optional.of("AFP"), Agencies.named("Agence France-Presse"));
    assertEquals(Optional.of("dpa"), Agencies.named("dpa/lno"));
    assertEquals(Optional.empty(), Agencies.named("Agence France-Presse in Paris"));
  }
}

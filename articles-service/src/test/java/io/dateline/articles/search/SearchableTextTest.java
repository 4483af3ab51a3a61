package io.dateline.articles.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SearchableTextTest {

  @Test
  void characters_of_scripts_without_spaces_are_words() {
    assertEquals(" 新  渡  船 GDP 3", SearchableText.of("新渡船GDP 3"));
    assertEquals(" ที่  บ  ้า".replace("  บ  ้า", "  บ้  า "), SearchableText.of("ที่บ้า"));
    assertEquals("plain words", SearchableText.of("plain words"));
  }

  @Test
  void signs_inside_of_words_separate_them_and_numbers_stay_whole() {
    assertEquals(
        "AT T can t wi fi www example org 1,234.50 2026-03-04",
        SearchableText.of("AT&T can't wi-fi www.example.org 1,234.50 2026-03-04"));
  }

  @Test
  void a_word_of_a_search_that_becomes_several_is_a_phrase() {
    assertEquals("\"渡 船\" OR harbour", SearchableText.query("渡船 OR harbour"));
    assertEquals("dam -\"AT T\"", SearchableText.query("dam -AT&T"));
    assertEquals("\"can t stop\" tea", SearchableText.query("\"can't stop\" tea"));
    assertEquals("tea -\"the who\"", SearchableText.query("tea -\"the who\""));
    assertEquals("broken", SearchableText.query("\"broken"));
  }

  @Test
  void a_stretch_of_indexed_text_gets_its_form_back() {
    assertEquals("新\uE000渡\uE001船 GDP", SearchableText.original(" 新  \uE000渡\uE001  船  GDP"));
  }
}

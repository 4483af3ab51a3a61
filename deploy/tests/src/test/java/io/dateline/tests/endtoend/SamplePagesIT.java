package io.dateline.tests.endtoend;

import static io.dateline.tests.endtoend.SampleStack.cut;
import static io.dateline.tests.endtoend.SampleStack.stream;
import static io.dateline.tests.endtoend.SampleStack.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Follows each sample page from its bytes to the answer of the gateway. */
@ExtendWith(SampleStack.Shared.class)
class SamplePagesIT {

  private final SampleStack stack;

  SamplePagesIT(SampleStack stack) {
    this.stack = stack;
  }

  @Test
  void every_page_is_extracted() {
    assertEquals(11, stack.pages().size());
    for (String page : stack.pages()) {
      assertEquals("PROCESSED", stack.article(page).path("processing").path("state").asText());
    }
    JsonNode processing = stack.data("{ processing { failed parked } }", Map.of());
    assertEquals("{\"failed\":0,\"parked\":0}", processing.path("processing").toString());
  }

  @Test
  void a_page_without_a_headline_has_none_and_knows_who_passed_it_on() {
    JsonNode article = stack.article("04");
    assertTrue(article.path("headline").isNull());
    assertEquals("The Northern Courier", article.path("outlet").asText());
    assertEquals("Pagelight", article.path("aggregator").asText());
    assertEquals("2026-03-14T00:00:00Z", article.path("publishedAt").path("at").asText());
    assertEquals("DAY", article.path("publishedAt").path("precision").asText());
    assertTrue(article.path("body").asText().startsWith("After three days behind closed doors"));
    assertTrue(article.path("body").asText().endsWith("wait for ours.\""));
  }

  @Test
  void copies_of_a_wire_story_keep_their_outlets_and_name_the_agency() {
    assertEquals("The Coastal Star", stack.article("02").path("outlet").asText());
    assertEquals("Harbour Gazette", stack.article("03").path("outlet").asText());
    for (String page : List.of("02", "03")) {
      JsonNode article = stack.article(page);
      assertEquals("Reuters", article.path("agency").asText());
      assertEquals("Arica", article.path("dateline").path("place").asText());
      assertTrue(article.path("body").asText().startsWith("Chile and Peru have agreed to patrol"));
    }
    assertEquals(
        List.of("REUTERS/Ines Duarte"), texts(stack.article("02").path("captions"), "credit"));
  }

  @Test
  void times_keep_the_zone_that_the_page_states() {
    assertEquals(
        "2026-03-10T14:30:00+03:00", stack.article("05").path("publishedAt").path("at").asText());
    assertTrue(stack.article("05").path("publishedAt").path("zoneStated").asBoolean());
    assertEquals(
        "2026-03-13T08:12:00Z", stack.article("08").path("publishedAt").path("at").asText());
    assertFalse(stack.article("08").path("publishedAt").path("zoneStated").asBoolean());
  }

  @Test
  void every_mention_and_its_sentence_stand_in_the_text_where_they_say() {
    for (String page : stack.pages()) {
      JsonNode article = stack.article(page);
      String text = article.path("text").asText();
      for (JsonNode mention : article.path("mentions")) {
        assertEquals(mention.path("text").asText(), cut(text, mention.path("span")));
        String sentence = cut(text, mention.path("sentenceSpan"));
        assertEquals(mention.path("sentence").asText(), sentence);
        assertTrue(sentence.contains(mention.path("text").asText()), sentence);
      }
    }
  }

  @Test
  void the_text_is_made_of_its_parts() {
    for (String page : stack.pages()) {
      JsonNode article = stack.article(page);
      String text = article.path("text").asText();
      List<String> parts =
          stream(article.path("parts")).map(part -> cut(text, part.path("span"))).toList();
      assertEquals(text, String.join("\n\n", parts), page);
      assertEquals(
          article.path("body").asText(),
          stream(article.path("parts"))
              .filter(part -> part.path("label").asText().equals("BODY"))
              .map(part -> cut(text, part.path("span")))
              .collect(Collectors.joining("\n\n")));
    }
  }

  /** The text of a block has no markup, no entities, and folded white space. */
  @Test
  void every_block_stands_in_the_page_as_received_where_it_says() {
    for (String page : stack.pages()) {
      JsonNode article = stack.article(page);
      String raw = article.path("raw").asText();
      for (JsonNode block : article.path("blocks")) {
        String cut = cut(raw, block.path("rawSpan"));
        String shown = raw.contains("</") ? Jsoup.parse(cut).text() : folded(cut);
        assertEquals(folded(block.path("text").asText()), shown, page);
        assertFalse(block.path("reason").asText().isBlank());
      }
    }
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  @Test
  void every_kept_part_of_the_text_is_a_kept_block() {
    for (String page : stack.pages()) {
      JsonNode article = stack.article(page);
      String kept =
          stream(article.path("blocks"))
              .filter(block -> block.path("kept").asBoolean())
              .map(block -> folded(block.path("text").asText()))
              .collect(Collectors.joining("\n"));
      for (JsonNode part : article.path("parts")) {
        String text = folded(cut(article.path("text").asText(), part.path("span")));
        assertTrue(kept.contains(text), () -> page + ": " + text);
      }
    }
  }

  @Test
  void a_page_in_a_language_that_is_not_known_is_searchable_and_says_why_it_has_no_names() {
    JsonNode article = stack.article("08");
    assertEquals("de", article.path("language").asText());
    assertEquals("[]", article.path("mentions").toString());
    assertEquals(
        "the pipeline does not know the language de",
        article.path("processing").path("problem").asText());
    JsonNode found =
        stack.data(
            "{ articles(search: \"Sardellensaison\") { nodes { outlet } edges { highlights } } }",
            Map.of());
    assertEquals(List.of("Der Hafenbote"), texts(found.path("articles").path("nodes"), "outlet"));
    assertTrue(found.toString().contains("<em>Sardellensaison</em>"), found.toString());
  }
}

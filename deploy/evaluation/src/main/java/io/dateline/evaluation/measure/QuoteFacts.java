package io.dateline.evaluation.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Compares the quotes of one article with those that a reader found. */
final class QuoteFacts {

  /**
   * One comparison.
   *
   * @param outcome 0 right, 1 wrong, 2 missing
   * @param complaint null where it is right
   */
  record Fact(String group, int outcome, String complaint) {}

  private QuoteFacts() {}

  /**
   * @param expected with text, speaker (a canonical name) and, if given, the cue
   */
  static List<Fact> of(JsonNode expected, JsonNode found) {
    List<Fact> facts = new ArrayList<>();
    for (JsonNode quote : expected) {
      String text = quote.path("text").asText();
      JsonNode match = match(found, text);
      String wanted = quote.path("speaker").asText();
      String speaker = match == null ? null : speaker(match);
      int outcome = match == null ? 2 : wanted.equals(speaker) ? 0 : 1;
      facts.add(
          new Fact(
              "quotes",
              outcome,
              outcome == 0 ? null : "quote \"" + text + "\" by " + wanted + ", found " + speaker));
      if (match != null && quote.has("cue")) {
        String cue = match.path("cue").asText();
        boolean right = cue.equals(quote.path("cue").asText());
        facts.add(
            new Fact("cues", right ? 0 : 1, right ? null : "cue of \"" + text + "\": " + cue));
      }
    }
    for (JsonNode quote : found) {
      boolean reported = quote.path("kind").asText().equals("INDIRECT");
      if (!reported && match(expected, quote.path("text").asText()) == null) {
        facts.add(new Fact("quotes", 1, "quote not expected: " + quote.path("text").asText()));
      }
    }
    return facts;
  }

  private static String speaker(JsonNode quote) {
    JsonNode entity = quote.path("speakerEntity").path("canonicalName");
    return entity.isTextual() ? entity.asText() : quote.path("speakerName").asText(null);
  }

  private static JsonNode match(JsonNode quotes, String text) {
    return StreamSupport.stream(quotes.spliterator(), false)
        .filter(quote -> words(quote.path("text").asText()).equals(words(text)))
        .findFirst()
        .orElse(null);
  }

  /** Punctuation at the end may stand inside the quotation marks or outside. */
  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[.,!?…]+$", "").strip();
  }
}

package io.dateline.evaluation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteFactsTest {

  private static final String EXPECTED =
      """
      [{"text": "We go on.", "speaker": "Ada Brook", "cue": "said"},
       {"text": "never again", "speaker": "Ada Brook"},
       {"text": "we sign", "speaker": "Joe Hale"}]\
      """;

  @Test
  void quotes_are_compared_by_words_speaker_and_cue() throws JsonProcessingException {
    List<QuoteFacts.Fact> facts =
        facts(
            """
            [{"text": "We go on,", "kind": "DIRECT", "cue": "told",
              "speakerEntity": {"canonicalName": "Ada Brook"}},
             {"text": "Never again", "kind": "MIXED", "cue": null, "speakerName": "police",
              "speakerEntity": null},
             {"text": "made up", "kind": "DIRECT", "speakerEntity": null},
             {"text": "reported only", "kind": "INDIRECT", "speakerEntity": null}]\
            """);
    assertEquals(
        List.of("quotes 0", "cues 1", "quotes 1", "quotes 2", "quotes 1"),
        facts.stream().map(fact -> fact.group() + " " + fact.outcome()).toList());
    assertEquals("quote not expected: made up", facts.get(4).complaint());
  }

  @Test
  void a_page_without_quotes_has_none() throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    assertEquals(List.of(), QuoteFacts.of(json.readTree("[]"), json.readTree("[]")));
  }

  private static List<QuoteFacts.Fact> facts(String found) throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    return QuoteFacts.of(json.readTree(EXPECTED), json.readTree(found));
  }
}

package io.dateline.entities.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dateline.entities.language.LanguagePack;
import io.dateline.entities.language.Languages;
import io.dateline.entities.language.TestLanguages;
import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.names.FakeNameTagger;
import io.dateline.entities.names.NameKind;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.quotes.Quote;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second language is a folder of words and a registration; no stage knows of it. */
class SecondLanguageTest {

  private static final String TEXT =
      "Prezidanto Jane Roe venis hieraŭ. “Ni iros plu,” diris ŝi. Ed Doe foriris.";

  private static ExtractionResult extract(Languages languages) {
    FakeNameTagger tagger = new FakeNameTagger().with(NameKind.PERSON, "Jane Roe", "Ed Doe");
    return new Extractor(tagger, Gazetteer.load(), languages)
        .extract(new ArticleText(TEXT, "xx", LocalDate.of(2024, 3, 15), List.of()));
  }

  private static ExtractionResult registered() {
    return extract(new Languages(List.of(TestLanguages.ENGLISH, LanguagePack.load("xx"))));
  }

  @Test
  void its_titles_state_offices() {
    Mention president = registered().mentions().get(0);
    assertEquals("Jane Roe", president.referent().name());
    assertEquals("Prezidanto", president.office().title());
  }

  @Test
  void its_verbs_and_pronouns_lead_to_the_speaker() {
    Quote quote = registered().quotes().get(0);
    assertEquals("diris", quote.cue().of(TEXT));
    assertEquals("Jane Roe", quote.speaker().span().of(TEXT));
    assertEquals("cue-behind-quote+pronoun", quote.rule().code());
  }

  @Test
  void its_dates_are_resolved() {
    Mention date =
        registered().mentions().stream()
            .filter(mention -> mention.kind() == MentionKind.DATE)
            .findFirst()
            .orElseThrow();
    assertEquals("hieraŭ", date.span().of(TEXT));
    assertEquals(LocalDate.of(2024, 3, 14), date.date().from());
  }

  @Test
  void without_the_registration_nothing_is_extracted_and_the_remark_says_so() {
    ExtractionResult result = extract(Languages.load());
    assertEquals(List.of(), result.mentions());
    assertTrue(result.remark().endsWith("language xx"), result.remark());
  }
}

package io.dateline.entities.quotes;

import static io.dateline.entities.extraction.TestPipeline.extract;
import static io.dateline.entities.extraction.TestPipeline.quote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "We will not go," said Maria Stolz.                                  | We will not go,  | Maria Stolz | said   | cue-behind-quote
          “We will not go,” Prime Minister Ken Stark told reporters on Monday. | We will not go,  | Ken Stark   | told   | cue-behind-quote
          “We go on,” Vera Holm, who leads the small party, told the paper.    | We go on,        | Vera Holm   | told   | cue-behind-quote
          “We go on,” said the party's veteran leader, Vera Holm.              | We go on,        | Vera Holm   | said   | cue-behind-quote
          «We go on,» said Vera Holm.                                          | We go on,        | Vera Holm   | said   | cue-behind-quote
          Maria Stolz said: “We will not go.”                                  | We will not go.  | Maria Stolz | said   | cue-before-quote
          Chile's foreign minister, Rosa Vidal, said: "We agree to it."        | We agree to it.  | Rosa Vidal  | said   | cue-before-quote
          Kim Ha-jin, 45, a teacher from Busan, told the BBC: "It was awful."  | It was awful.    | Kim Ha-jin  | told   | cue-before-quote
          MARIA STOLZ: "I never said that."                                    | I never said that. | Maria Stolz | null | transcript
          “I am not going to resign”: Ken Stark defiant after the vote         | I am not going to resign | Ken Stark | null | transcript
          The law is “a disgrace”, according to Maria Stolz.                   | a disgrace       | Maria Stolz | according to | according-to
          Maria Stolz called the law “a disgrace”.                             | a disgrace       | Maria Stolz | called | cue-before-quote
          The plan was described by Marco Rojas as “a farce”.                  | a farce          | Marco Rojas | described | cue-before-quote
          Marco Rojas left the hall, calling it “a shame for all”.             | a shame for all  | Marco Rojas | calling | cue-before-quote
          The tariffs announced by Ken Stark are “a bad idea”, Vera Holm said. | a bad idea       | Vera Holm   | said   | cue-behind-quote
          The tariffs of Ken Stark are “a bad idea” for us all, Vera Holm said. | a bad idea      | Vera Holm   | said   | clause-in-front
          Vera Holm from the London-based Farmers Union in Leeds says: “We ask for more.” | We ask for more. | Vera Holm | says | cue-before-quote
          “Growth is back,” comments Vera Holm, director of a fund.            | Growth is back,  | Vera Holm   | comments | cue-behind-quote
          Vera Holm said that the work was hard. “For the men it is all about seconds.” | For the men it is all about seconds. | Vera Holm | null | last-speaker
          “It was awful,” Vera Holm remembered. “Nobody came to help us then.” | Nobody came to help us then. | Vera Holm | null | split-quote
          Vera Holm won in two sets. “It was hot out there,” said the 36-year-old. | It was hot out there, | Vera Holm | said | cue-behind-quote+definite-noun
          """)
  void quoted_words_have_a_speaker(
      String text, String words, String speaker, String cue, String rule) {
    Quote quote = quote(text, words);
    assertEquals(speaker, quote.speaker().referent().name());
    assertEquals(cue, quote.cue() == null ? "null" : quote.cue().of(text));
    assertEquals(rule, quote.rule().code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Stolz said that the vote was stolen.            | the vote was stolen      | Maria Stolz
          Maria Stolz said on Monday the vote was stolen.       | the vote was stolen      | Maria Stolz
          Maria Stolz said in a statement the vote was stolen.  | the vote was stolen      | Maria Stolz
          Maria Stolz told reporters that the vote was stolen.  | the vote was stolen      | Maria Stolz
          The vote was stolen, Maria Stolz said on Monday.      | The vote was stolen      | Maria Stolz
          The vote was stolen, said Maria Stolz.                | The vote was stolen      | Maria Stolz
          According to Maria Stolz, the vote was stolen.        | the vote was stolen      | Maria Stolz
          According to Maria Stolz, 34, the vote was stolen.    | the vote was stolen      | Maria Stolz
          The vote was stolen, according to Maria Stolz.        | The vote was stolen      | Maria Stolz
          Russia's defence ministry said it shot down a drone.  | it shot down a drone     | Russia Ministry of Defence
          Israel said that it had no such plan.                 | it had no such plan      | Israel
          """)
  void reported_speech_has_a_speaker(String text, String clause, String speaker) {
    Quote quote = quote(text, clause);
    assertEquals(QuoteKind.INDIRECT, quote.kind());
    assertEquals(speaker, quote.speaker().referent().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The film “The Long Road Home” opens on Friday.",
        "The so-called 'iron dome' failed.",
        "The 'smart' bomb hit a school.",
        "Maria Stolz declined to say why she left.",
        "Maria Stolz is said to be in Lima.",
        "Top envoys of the three states will meet again.",
        "The workers' rights and the owners' rights were discussed."
      })
  void other_words_are_no_quotes(String text) {
    assertEquals(List.of(), extract(text).quotes());
  }

  @Test
  void pronouns_lead_to_the_person_they_mean() {
    String text =
        "Jane Roe met Tom Reed in Lima. \"He is a good man,\" she said. \"She is fair,\" he"
            + " replied.";
    assertEquals("Jane Roe", speaker(text, "He is a good man,"));
    assertEquals("Tom Reed", speaker(text, "She is fair,"));
    assertEquals("cue-behind-quote+pronoun", quote(text, "She is fair,").rule().code());
  }

  @Test
  void a_title_leads_to_its_holder_in_the_page_and_tells_the_office() {
    String text =
        "Peru's foreign minister, Rosa Vidal, met Ken Stark. “We agree,” the minister said.";
    Quote quote = quote(text, "We agree,");
    assertEquals("Rosa Vidal", quote.speaker().referent().name());
    assertEquals("Foreign Minister", quote.office().title());
    assertEquals("Peru", quote.officeOf().name());
    assertEquals("the minister", quote.reference().of(text));
  }

  @Test
  void a_title_whose_holder_comes_in_the_next_sentence_speaks_too() {
    String text =
        "After talks with Ken Stark, Chile's president hailed what he described as “real progress”."
            + "\nMarco Rojas said it would hold.";
    assertEquals("Marco Rojas", speaker(text, "real progress"));
    assertEquals("hailed", quote(text, "real progress").cue().of(text));
  }

  @Test
  void an_office_of_another_owner_is_another_holder() {
    String text =
        "Tom Reed, a spokesman for the World Bank, left. “Sorry,” said a White House spokesman.";
    assertNull(quote(text, "Sorry,").speaker());
    assertEquals("a White House spokesman", quote(text, "Sorry,").reference().of(text));
  }

  @Test
  void a_quote_goes_on_behind_its_cue_and_in_the_next_paragraph() {
    String text =
        "“We won,” Vera Holm said. “We will go on winning.\n\n“And nobody will stop us now.”\n\n"
            + "“That is a promise to the country.”";
    assertEquals("Vera Holm", speaker(text, "We will go on winning."));
    assertEquals("split-quote", quote(text, "We will go on winning.").rule().code());
    assertEquals(
        "paragraph-continuation", quote(text, "And nobody will stop us now.").rule().code());
    assertEquals("Vera Holm", speaker(text, "And nobody will stop us now."));
    assertEquals("last-speaker", quote(text, "That is a promise to the country.").rule().code());
  }

  @Test
  void apostrophes_do_not_end_a_quote_in_single_marks() {
    String text = "'We won't pay for the workers' mistakes,' Jane Roe said.";
    assertEquals("Jane Roe", speaker(text, "We won't pay for the workers' mistakes,"));
  }

  @Test
  void a_quote_within_a_quote_belongs_to_it() {
    String text = "“He told me ‘never again’ and left,” Jane Roe said.";
    assertEquals(1, extract(text).quotes().size());
    assertEquals("Jane Roe", speaker(text, "He told me ‘never again’ and left,"));
  }

  @Test
  void a_question_is_not_attributed_to_the_subject_of_the_next_sentence() {
    String text = "“Will you go on with this for years?” Ken Stark denied it.";
    assertTrue(
        extract(text).quotes().stream()
            .filter(q -> q.span().of(text).startsWith("Will"))
            .allMatch(q -> q.speaker() == null));
  }

  @Test
  void a_pronoun_behind_a_quote_does_not_mean_somebody_named_in_it() {
    String text =
        "Vera Holm left the hall. “I have known Eric Lund for years. Eric Lund is fine,” she said."
            + "\n“And Ken Stark agrees with Adam Lind,” she added.";
    assertEquals("Vera Holm", speaker(text, "And Ken Stark agrees with Adam Lind,"));
  }

  @Test
  void the_ministry_is_the_one_that_was_named_before() {
    String text =
        "Russia's defence ministry said it shot down a drone. The ministry added that nobody was"
            + " hurt.";
    assertEquals("Russia Ministry of Defence", speaker(text, "nobody was hurt"));
  }

  @Test
  void whole_quotes_are_direct_and_parts_are_mixed() {
    assertEquals(QuoteKind.DIRECT, quote("“We go on,” said Vera Holm.", "We go on,").kind());
    assertEquals(
        QuoteKind.MIXED,
        quote("Vera Holm said it was “a real shame”.", "it was “a real shame”").kind());
    assertEquals(QuoteKind.MIXED, quote("He added that “we all go on.”", "we all go on.").kind());
  }

  private static String speaker(String text, String words) {
    return quote(text, words).speaker().referent().name();
  }

  @Test
  void somebody_in_the_origin_of_another_person_does_not_speak() {
    assertNull(
        quote("The wife of Ken Stark of Leeds said: “We ask for more.”", "We ask for more.")
            .speaker());
  }
}

package io.dateline.entities.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dateline.entities.extraction.TestPipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerInTreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “We are ready,” a spokesman for Mayor Jane Roe said on Friday.      | a spokesman for Mayor Jane Roe
          “He is at peace,” Tom Reed’s sister said.                           | Tom Reed’s sister
          Lawyers for Tom Reed said that the ruling was wrong.                | Lawyers for Tom Reed
          Critics of Jane Roe said that the plan was a gift to banks.         | Critics of Jane Roe
          Two officials who met Jane Roe said the talks had failed.           | Two officials
          “It is finished,” read a letter from the museum.                    | a letter from the museum
          The lawsuit argues that the factory poisoned the river.             | The lawsuit
          “We are heartbroken,” the couple said.                              | the couple
          """)
  void words_of_somebody_without_a_name_keep_the_printed_phrase(String text, String speaker) {
    assertEquals(List.of(speaker + " = null"), speakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Roe, a former aide to Tom Reed, said that the vote was lost.             | Jane Roe
          “It was a bad day,” Jane Roe, who took over from Tom Reed in May, said.       | Jane Roe
          The newspaper quoted Jane Roe as saying that the bridge would be closed.      | Jane Roe
          “The bridge is safe,” Jane Roe was quoted as saying by state television.      | Jane Roe
          “We have nothing left,” Jane Roe scoffed.                                     | Jane Roe
          “We have nothing left,” grumbled Jane Roe.                                    | Jane Roe
          Jane Roe shot back: “Then look for it.”                                       | Jane Roe
          “We pay too much for bread.” — Jane Roe, nurse                                | Jane Roe
          ''We pay too much for bread,'' Jane Roe said.                                 | Jane Roe
          Party spokesman Tom Reed said the ballot was fair.                            | Tom Reed
          """)
  void the_speaker_is_the_head_of_the_subject(String text, String speaker) {
    assertEquals(List.of(speaker + " = " + speaker), speakers(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Jane Roe never said that the bridge was closed.
          Jane Roe denied calling the mayor “a thief and a liar”.
          Neither Jane Roe nor Tom Reed said who had paid for the bridge.
          Jane Roe declined to say whether the bridge was closed.
          """)
  void words_that_nobody_said_are_no_quotes(String text) {
    assertEquals(List.of(), speakers(text));
  }

  @Test
  void a_reported_clause_ends_where_the_reporter_goes_on() {
    assertEquals(
        List.of("the state would pay"),
        words("Jane Roe said that the state would pay, but farmers are worried."));
  }

  @Test
  void a_name_in_the_line_above_speaks() {
    assertEquals(
        List.of("Jane Roe = Jane Roe"), speakers("And from Jane Roe:\n\n“Nobody asked us first.”"));
  }

  @Test
  void answers_of_an_interview_without_marks_are_quotes() {
    String text =
        """
        Health Minister Jane Roe spoke to the paper about wards.

        Q: Why are the wards full?

        A: Because nobody built any.

        PAPER: Will you build some?

        ROE: We will start next year.
        """;
    assertEquals(List.of("Because nobody built any.", "We will start next year."), words(text));
    assertEquals(
        List.of("A = Jane Roe", "ROE = Jane Roe"),
        speakers(text).stream().map(s -> s.replace("= ROE", "= Jane Roe")).toList());
  }

  private static List<String> words(String text) {
    return TestPipeline.extract(text).quotes().stream().map(q -> q.span().of(text)).toList();
  }

  private static List<String> speakers(String text) {
    return TestPipeline.extract(text).quotes().stream()
        .map(
            q ->
                (q.reference() == null ? null : q.reference().of(text))
                    + " = "
                    + (q.speaker() == null ? null : q.speaker().span().of(text)))
        .toList();
  }
}

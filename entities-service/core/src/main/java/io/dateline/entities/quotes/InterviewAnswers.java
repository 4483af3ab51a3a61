package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.quotes.IndirectQuoteFinder.ReportedClause;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the answers of an interview that is printed without quotation marks: lines that open with
 * "A:", or with the name of a person and a colon ("ROE: Yes, from next year.").
 */
final class InterviewAnswers {

  /** A single line with a name and a colon is a heading or a caption. */
  private static final int MIN_LINES_OF_INTERVIEW = 2;

  /** "JANE MARY ROE:": the longest name in front of a colon. */
  private static final int MAX_TOKENS_OF_LEAD = 4;

  private final Map<String, MentionTokens> peopleBySurname = new HashMap<>();
  private final MentionTokens interviewed;
  private final boolean interview;

  InterviewAnswers(List<Paragraph> paragraphs) {
    int lines = 0;
    Map<Object, Integer> introduced = new HashMap<>();
    MentionTokens most = null;
    for (Paragraph p : paragraphs) {
      for (ParagraphSpan<MentionTokens> m : p.mentions()) {
        if (m.what().isPerson()) {
          peopleBySurname.putIfAbsent(p.word(m.to() - 1).toLowerCase(Locale.ROOT), m.what());
        }
      }
      boolean line = colon(p) > 0 && (isQuestionOrAnswer(p) || speaker(p).isPresent());
      lines += line ? 1 : 0;
      for (ParagraphSpan<MentionTokens> m : p.mentions()) {
        if (lines == 0 && m.what().isPerson()) {
          int count = introduced.merge(m.what().identity(), 1, Integer::sum);
          boolean more = most == null || count > introduced.get(most.identity());
          most = more ? m.what() : most;
        }
      }
    }
    this.interviewed = most;
    this.interview = lines >= MIN_LINES_OF_INTERVIEW;
  }

  /** Returns the words of a line that somebody answers, with who does. */
  Optional<ReportedClause> in(Paragraph p) {
    int colon = colon(p);
    if (!interview || colon < 1 || colon + 1 >= p.size() || !p.quotations().isEmpty()) {
      return Optional.empty();
    }
    Optional<MentionTokens> person =
        p.speech().isAnswerLead(p.word(0)) && colon == 1
            ? Optional.ofNullable(interviewed)
            : speaker(p);
    return person.map(
        mention ->
            new ReportedClause(
                colon + 1,
                p.size(),
                new Attribution(
                    new Speaker(mention, p.span(0, colon), ReferenceRule.NAME),
                    null,
                    AttributionRule.ANSWER)));
  }

  private static int colon(Paragraph p) {
    for (int i = 1; i <= Math.min(MAX_TOKENS_OF_LEAD, p.size() - 1); i++) {
      if (p.has(i, ":")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isQuestionOrAnswer(Paragraph p) {
    return colon(p) == 1
        && (p.speech().isQuestionLead(p.word(0)) || p.speech().isAnswerLead(p.word(0)));
  }

  /** "ROE:": a line can print the surname in capitals. */
  private Optional<MentionTokens> speaker(Paragraph p) {
    int colon = colon(p);
    Optional<MentionTokens> named =
        p.mentionTo(colon)
            .filter(m -> m.from() <= 1 && m.what().isPerson())
            .map(ParagraphSpan::what);
    return named.isPresent()
        ? named
        : Optional.ofNullable(peopleBySurname.get(p.word(colon - 1).toLowerCase(Locale.ROOT)))
            .filter(m -> Character.isUpperCase(p.word(colon - 1).codePointAt(0)));
  }
}

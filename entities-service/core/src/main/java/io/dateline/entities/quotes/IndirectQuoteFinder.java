package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import io.dateline.entities.syntax.DependencyTree;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that a sentence without quotation marks reports: "Roe said the bridge was
 * closed."
 */
final class IndirectQuoteFinder {

  /** "Roe said so": a shorter clause reports nothing. */
  private static final int MIN_TOKENS_OF_CLAUSE = 3;

  /** Only a day, a place or a medium stands behind the cue of "…, Roe said". */
  private static final int MAX_TOKENS_BEHIND_CUE = 14;

  /** "told the state news agency that": words may stand between a cue and its "that". */
  private static final int MAX_TOKENS_BETWEEN_CUE_AND_THAT = 14;

  /** "at a joint evening news conference": the longest phrase in front of a medium. */
  private static final int MAX_TOKENS_OF_MEDIUM_PHRASE = 5;

  private final SubjectFinder subjects;
  private final ReportedClauseInTree inTree;

  IndirectQuoteFinder(SubjectFinder subjects) {
    this.subjects = subjects;
    this.inTree = new ReportedClauseInTree(subjects.inTree());
  }

  /**
   * A clause with the words of a speaker.
   *
   * @param from the first token of the clause
   * @param to the token after the clause
   */
  record ReportedClause(int from, int to, Attribution attribution) {}

  /** Returns the clauses that the sentence {@code [from, to)} reports, without overlap. */
  List<ReportedClause> in(Paragraph p, int from, int to) {
    int last = to;
    while (last > from && p.word(last - 1).matches("[.!?…]")) {
      last--;
    }
    for (int i = from; i < last; i++) {
      if (p.isNarration(i) && p.has(i, "according") && p.has(i + 1, "to")) {
        return accordingTo(p, from, i, last).stream().toList();
      }
    }
    Optional<DependencyTree> tree = p.tree(from);
    return tree.isPresent()
        ? inTree.in(p, tree.get(), from, last)
        : byOrder(p, from, last).stream().toList();
  }

  /** Returns the clause that the verb of a cue reports around the tokens {@code [from, to)}. */
  Optional<ReportedClause> around(Paragraph p, int verb, int from, int to) {
    return inTree.around(p, verb, from, to);
  }

  /** Finds a clause by the order of the words, where the sentence has no tree. */
  private Optional<ReportedClause> byOrder(Paragraph p, int from, int last) {
    for (int i = from; i < last; i++) {
      if (p.speech().isSaying(p.word(i)) && SpeechVerbs.isVerb(p, i) && isFinite(p, i)) {
        Optional<ReportedClause> reported = byVerb(p, from, i, last);
        if (reported.isPresent()) {
          return reported;
        }
      }
    }
    return Optional.empty();
  }

  /** "declined to say", "is said to": the verb reports nothing. */
  private static boolean isFinite(Paragraph p, int verb) {
    return !p.speech().isNonFiniteLead(p.word(verb - 1)) && !p.has(verb + 1, "to");
  }

  private Optional<ReportedClause> accordingTo(Paragraph p, int from, int cue, int last) {
    return subjects
        .behind(p, cue + 1, last)
        .map(
            speaker -> {
              Attribution attribution =
                  new Attribution(speaker, p.span(cue, cue + 2), AttributionRule.ACCORDING_TO);
              if (cue - from >= MIN_TOKENS_OF_CLAUSE) {
                int end = p.has(cue - 1, ",") ? cue - 1 : cue;
                return new ReportedClause(from, end, attribution);
              }
              int comma = cue;
              while (comma < last
                  && !(p.has(comma, ",")
                      && p.token(comma).span().start() >= speaker.reference().end())) {
                comma++;
              }
              // "according to Jane Roe, 34, the …": the clause begins behind the age.
              if (p.has(comma + 2, ",") && p.word(comma + 1).matches("\\d{1,3}")) {
                comma += 2;
              }
              return last - comma - 1 < MIN_TOKENS_OF_CLAUSE
                  ? null
                  : new ReportedClause(comma + 1, last, attribution);
            });
  }

  private Optional<ReportedClause> byVerb(Paragraph p, int from, int verb, int last) {
    Optional<Speaker> subject = subjects.before(p, verb, from);
    if (subject.isPresent()) {
      int start = tokenAt(p, from, verb, subject.get());
      Attribution attribution =
          new Attribution(subject.get(), p.span(verb, verb + 1), AttributionRule.REPORTED_CLAUSE);
      Optional<ReportedClause> behind = clauseBehind(p, verb, last, attribution);
      return behind.isPresent() ? behind : clauseInFront(p, from, start, verb, last, attribution);
    }
    boolean afterComma = p.has(verb - 1, ",") && verb - 1 - from >= MIN_TOKENS_OF_CLAUSE;
    return afterComma
            && p.speech().isBeforeSpeaker(p.word(verb))
            && last - verb <= MAX_TOKENS_BEHIND_CUE
        ? subjects
            .behind(p, verb, last)
            .map(
                s ->
                    new ReportedClause(
                        from,
                        verb - 1,
                        new Attribution(
                            s, p.span(verb, verb + 1), AttributionRule.REPORTED_CLAUSE)))
        : Optional.empty();
  }

  private static int tokenAt(Paragraph p, int from, int verb, Speaker speaker) {
    int i = from;
    while (i < verb && p.token(i).span().end() <= speaker.reference().start()) {
      i++;
    }
    return i;
  }

  /**
   * "The bridge is closed, police said on Monday.": the clause in front of the comma is reported.
   */
  private static Optional<ReportedClause> clauseInFront(
      Paragraph p, int from, int subject, int verb, int last, Attribution attribution) {
    int start = p.has(subject - 1, "the") ? subject - 1 : subject;
    boolean comma = p.has(start - 1, ",") && start - 1 - from >= MIN_TOKENS_OF_CLAUSE;
    // "Roe's father, Tom Reed, confirmed": the comma opens an apposition and ends no clause.
    for (int i = subject; i < verb; i++) {
      comma &= !p.has(i, ",") || attribution.speaker().mention() == null;
    }
    return comma && last - verb <= MAX_TOKENS_BEHIND_CUE
        ? Optional.of(new ReportedClause(from, start - 1, attribution))
        : Optional.empty();
  }

  /** "Roe said on Monday (that) the bridge was closed.": the clause behind the cue is reported. */
  private static Optional<ReportedClause> clauseBehind(
      Paragraph p, int verb, int last, Attribution attribution) {
    int that = verb + 1;
    while (that < last && that - verb <= MAX_TOKENS_BETWEEN_CUE_AND_THAT && !p.has(that, "that")) {
      if (p.word(that).matches("[;:]") || p.speech().isCue(p.word(that))) {
        that = last;
      }
      that++;
    }
    boolean bare = p.speech().isClauseVerb(p.word(verb));
    boolean stated =
        that < last && that - verb <= MAX_TOKENS_BETWEEN_CUE_AND_THAT && isThat(p, that);
    int start = stated ? that + 1 : bare ? behindAdverbials(p, verb + 1, last) : last;
    boolean object = !stated && p.speech().isListenerVerb(p.word(verb));
    return !object
            && last - start >= MIN_TOKENS_OF_CLAUSE
            && !p.word(start).matches("[,.;:–—-]|--|of|about")
        ? Optional.of(new ReportedClause(start, last, attribution))
        : Optional.empty();
  }

  /** "said that day": the word "that" opens no clause. */
  private static boolean isThat(Paragraph p, int that) {
    return !p.speech().isTimeNoun(p.word(that + 1));
  }

  /**
   * Returns the token behind adverbials such as "on Monday", "in a statement", "at a news
   * conference on Friday".
   */
  static int behindAdverbials(Paragraph p, int from, int last) {
    int at = from;
    while (at < last) {
      int here = at;
      Optional<ParagraphSpan<MentionTokens>> date =
          p.mentionFrom(p.speech().isDateLead(p.word(at)) ? at + 1 : at);
      if (date.isPresent() && date.get().what().mention().kind() == MentionKind.DATE) {
        at = date.get().to();
      } else if (p.speech().isMediumLead(p.word(at))) {
        int noun = at + 1;
        while (noun < last
            && noun - at <= MAX_TOKENS_OF_MEDIUM_PHRASE
            && !p.speech().isMedium(p.word(noun))) {
          noun++;
        }
        at = noun < last && noun - at <= MAX_TOKENS_OF_MEDIUM_PHRASE ? noun + 1 : at;
      }
      if (at == here) {
        return at;
      }
    }
    return at;
  }
}

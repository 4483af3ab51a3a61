package io.dateline.entities.quotes;

import io.dateline.entities.quotes.IndirectQuoteFinder.ReportedClause;
import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.PartOfSpeech;
import io.dateline.entities.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the clause that a verb of speech governs in the dependency tree of its sentence. */
final class ReportedClauseInTree {

  /** "Roe said so": a shorter clause reports nothing. */
  private static final int MIN_TOKENS_OF_CLAUSE = 3;

  private final SubjectInTree subjects;

  ReportedClauseInTree(SubjectInTree subjects) {
    this.subjects = subjects;
  }

  /**
   * Returns the clauses that the verbs of the sentence {@code [from, to)} report, in the order of
   * the verbs. None overlaps another one, and none holds words between quotation marks.
   */
  List<ReportedClause> in(Paragraph p, DependencyTree tree, int from, int to) {
    List<ReportedClause> found = new ArrayList<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      int token = from + verb;
      boolean reporting =
          tree.partOfSpeech(verb) == PartOfSpeech.VERB
              && p.speech().isReporting(tree.lemma(verb))
              && p.isNarration(token)
              && !UnsaidWords.isUnsaid(p, token);
      if (reporting) {
        clause(p, tree, verb, from, to)
            .filter(clause -> isNarration(p, clause))
            .filter(clause -> found.stream().noneMatch(other -> overlap(clause, other)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * "Roe said that the plan was “dead” already": returns the clause that a verb governs, where it
   * holds the tokens {@code [from, to)} and more.
   */
  Optional<ReportedClause> around(Paragraph p, int verb, int from, int to) {
    Optional<DependencyTree> tree = p.tree(verb);
    if (tree.isEmpty() || !p.speech().isReporting(tree.get().lemma(p.inSentence(verb)))) {
      return Optional.empty();
    }
    return clause(p, tree.get(), p.inSentence(verb), p.sentenceStart(verb), p.sentenceEnd(verb))
        .filter(c -> c.from() <= from && to <= c.to() && c.to() - c.from() > to - from)
        .filter(c -> c.from() > verb);
  }

  private static boolean isNarration(Paragraph p, ReportedClause clause) {
    return IntStream.range(clause.from(), clause.to()).allMatch(p::isNarration);
  }

  private static boolean overlap(ReportedClause one, ReportedClause other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private Optional<ReportedClause> clause(
      Paragraph p, DependencyTree tree, int verb, int from, int to) {
    Optional<Integer> content = content(p, tree, verb);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<SubjectInTree.Subject> subject = subjects.of(p, from + verb);
    Optional<Speaker> speaker = subject.flatMap(SubjectInTree.Subject::speaker);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int first = tree.from(content.get());
    int end = tree.to(content.get());
    // The words of the cue: the verb and, where it stands close, its subject.
    int cueFrom = Math.min(verb, Math.max(first, cueStart(p, tree, verb, from)));
    int cueTo = verb + 1;
    if (content.get() > verb) {
      first = Math.max(first, cueTo);
      if (first == cueTo) {
        // "said on Monday the vote was lost": the tree may give the day to the clause.
        first = IndirectQuoteFinder.behindAdverbials(p, from + first, to) - from;
      }
      end = mainClause(p, tree, content.get(), first, end, from);
    } else if (cueTo < end && end - cueTo >= cueFrom - first) {
      // "The bridge, police said, is closed": the longer part is kept.
      first = cueTo;
    } else {
      end = Math.min(end, cueFrom);
    }
    return trimmed(p, from + first, from + Math.min(end, to - from))
        .map(
            span ->
                new ReportedClause(
                    span[0],
                    span[1],
                    new Attribution(
                        speaker.get(),
                        p.span(from + verb, from + verb + 1),
                        AttributionRule.REPORTED_CLAUSE)));
  }

  private static int cueStart(Paragraph p, DependencyTree tree, int verb, int from) {
    return tree.dependents(verb).stream()
        .filter(d -> d < verb && tree.is(d, Relation.NSUBJ))
        .mapToInt(tree::from)
        .min()
        .orElse(verb);
  }

  /**
   * "Roe said that …" governs a clause; of "…, Roe said" the tree can make a remark inside the
   * clause that it reports.
   */
  private static Optional<Integer> content(Paragraph p, DependencyTree tree, int verb) {
    for (int dependent : tree.dependents(verb)) {
      boolean promised =
          tree.is(dependent, Relation.XCOMP) && p.speech().isPromising(tree.lemma(verb));
      if (promised || (tree.is(dependent, Relation.CCOMP) && hasSubject(tree, dependent))) {
        return Optional.of(dependent);
      }
    }
    int above = tree.head(verb);
    boolean remark =
        above != DependencyTree.NO_HEAD
            && tree.is(verb, Relation.PARATAXIS)
            && tree.dependent(verb, Relation.NSUBJ).isPresent()
            && tree.dependent(verb, Relation.OBJ, Relation.XCOMP).isEmpty();
    return remark ? Optional.of(above) : Optional.empty();
  }

  private static boolean hasSubject(DependencyTree tree, int clause) {
    return tree.dependent(clause, Relation.NSUBJ, Relation.CSUBJ, Relation.EXPL).isPresent();
  }

  /** "Roe said it was late, but the doors stayed open": returns where the reporter goes on. */
  private static int mainClause(
      Paragraph p, DependencyTree tree, int content, int first, int end, int from) {
    for (int conjunct : tree.dependents(content)) {
      boolean clause =
          conjunct > first
              && tree.is(conjunct, Relation.CONJ)
              && tree.dependents(conjunct).stream().anyMatch(d -> tree.is(d, Relation.NSUBJ))
              && tree.dependent(conjunct, Relation.MARK).isEmpty();
      int start = tree.from(conjunct);
      if (clause && (p.has(from + start, ",") || p.has(from + start - 1, ","))) {
        return Math.min(end, start);
      }
    }
    return end;
  }

  /** Returns the clause without "that" and without the marks around it, if it is long enough. */
  private static Optional<int[]> trimmed(Paragraph p, int from, int to) {
    int first = from;
    int end = to;
    while (first < end
        && (p.has(first, "that") && first == from || p.word(first).matches("[\\p{Punct}–—…]+"))) {
      first++;
    }
    while (end > first && p.word(end - 1).matches("[,.;:!?–—-]+|…")) {
      end--;
    }
    return end - first >= MIN_TOKENS_OF_CLAUSE
        ? Optional.of(new int[] {first, end})
        : Optional.empty();
  }
}

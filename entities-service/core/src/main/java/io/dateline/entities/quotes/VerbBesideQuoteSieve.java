package io.dateline.entities.quotes;

import io.dateline.entities.syntax.DependencyTree;
import io.dateline.entities.syntax.PartOfSpeech;
import io.dateline.entities.syntax.Relation;
import java.util.Optional;

/**
 * {@code "We have no money," Roe scoffed}, {@code Roe shot back: "Then find some."}: any verb that
 * stands between a quotation and its own subject is a cue. Needs a dependency tree.
 */
final class VerbBesideQuoteSieve implements QuoteSieve {

  /** A verb further away belongs to something else. */
  private static final int MAX_TOKENS_BEHIND_QUOTE = 16;

  private final SubjectFinder subjects;

  VerbBesideQuoteSieve(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  @Override
  public Optional<Attribution> attribute(QuotationContext c) {
    Optional<Attribution> touching =
        c.start() > 0 && isVerb(c.paragraph(), c.start() - 1) ? inFront(c) : Optional.empty();
    return touching.or(() -> behind(c)).or(() -> announced(c));
  }

  private Optional<Attribution> behind(QuotationContext c) {
    Paragraph p = c.paragraph();
    boolean comma = p.word(c.end()).matches("[,–—]|--");
    int at = comma ? c.end() + 1 : c.end();
    boolean announced = comma || ",?!–—".indexOf(c.lastInside()) >= 0;
    boolean sameSentence =
        at < p.size() && p.sentenceStart(at) < at && !p.speech().isTurn(p.word(at));
    if (!announced || !sameSentence || !p.isNarration(at)) {
      return Optional.empty();
    }
    int ceiling = Math.min(p.sentenceEnd(at), at + MAX_TOKENS_BEHIND_QUOTE);
    for (int verb = at; verb < ceiling && p.isNarration(verb); verb++) {
      if (!isVerb(p, verb)) {
        continue;
      }
      int cue = verb;
      Optional<SubjectInTree.Subject> subject =
          subjects
              .inTree()
              .of(p, verb)
              .or(() -> subjects.inTree().inverted(p, cue))
              .filter(s -> s.head() >= at && s.head() < ceiling);
      if (subject.isPresent()) {
        return subject.get().speaker().map(s -> attribution(p, s, cue));
      }
    }
    return Optional.empty();
  }

  /** "Roe shot back: “Then find some.”": a colon, or a comma before a capital, announces words. */
  private Optional<Attribution> announced(QuotationContext c) {
    Paragraph p = c.paragraph();
    boolean colon = p.has(c.start() - 1, ":");
    boolean capital = Character.isUpperCase(c.inside().strip().codePointAt(0));
    return colon || (p.has(c.start() - 1, ",") && capital) ? inFront(c) : Optional.empty();
  }

  private Optional<Attribution> inFront(QuotationContext c) {
    Paragraph p = c.paragraph();
    int floor = p.sentenceStart(c.start() - 1);
    for (int verb = c.start() - 1; verb > floor; verb--) {
      if (isVerb(p, verb)) {
        int cue = verb;
        Optional<SubjectInTree.Subject> subject =
            subjects.inTree().of(p, verb).filter(s -> s.head() >= floor && s.head() < cue);
        if (subject.isPresent()) {
          return subject.get().speaker().map(s -> attribution(p, s, cue));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(Paragraph p, int i) {
    return p.isNarration(i)
        && p.tree(i).filter(tree -> isVerb(tree, i - p.sentenceStart(i))).isPresent();
  }

  /** "“…,” as he left": the verb of a clause inside another one is no cue. */
  private static boolean isVerb(DependencyTree tree, int i) {
    return tree.partOfSpeech(i) == PartOfSpeech.VERB && !tree.is(i, Relation.ADVCL, Relation.ACL);
  }

  private static Attribution attribution(Paragraph p, Speaker speaker, int cue) {
    return new Attribution(speaker, p.span(cue, cue + 1), AttributionRule.VERB_BESIDE_QUOTE);
  }
}

package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import java.util.Optional;

/** Finds the speaker in front of a verb, or behind it. */
final class SubjectFinder {

  /** An apposition between a name and its verb is hardly longer. */
  private static final int MAX_TOKENS_OF_APPOSITION = 32;

  /** "from the Example Alliance in Leeds": the longest origin behind a name. */
  private static final int MAX_TOKENS_OF_ORIGIN = 12;

  private final SpeakerReferences references;
  private final SubjectBehindVerb behind;
  private final SubjectInTree inTree;

  SubjectFinder(SpeakerReferences references) {
    this.references = references;
    this.behind = new SubjectBehindVerb(references);
    this.inTree = new SubjectInTree(references);
  }

  SubjectInTree inTree() {
    return inTree;
  }

  /**
   * Returns the speaker behind a verb, as in "…, said the minister".
   *
   * @param ceiling the token that ends the search
   */
  Optional<Speaker> behind(Paragraph p, int verb, int ceiling) {
    Optional<SubjectInTree.Subject> subject =
        inTree
            .of(p, verb)
            .or(() -> inTree.inverted(p, verb))
            .filter(s -> s.head() > verb && p.isNarration(s.head()));
    return subject.isPresent()
        ? subject.get().speaker().filter(s -> subject.get().head() < ceiling)
        : behind.behind(p, verb, ceiling);
  }

  /**
   * Returns the subject in front of a verb.
   *
   * @param floor tokens before this one do not count
   */
  Optional<Speaker> before(Paragraph p, int verb, int floor) {
    Optional<SubjectInTree.Subject> subject =
        inTree.of(p, verb).filter(s -> p.isNarration(s.head()));
    return subject.isPresent()
        ? subject
            .get()
            .speaker()
            .filter(s -> subject.get().head() >= floor && subject.get().head() < verb)
        : byOrder(p, verb, floor);
  }

  /** Finds the subject by the order of the words, where the sentence has no tree. */
  private Optional<Speaker> byOrder(Paragraph p, int verb, int floor) {
    int i = verb - 1;
    while (i >= floor && p.isNarration(i) && isBetween(p, i)) {
      Optional<ParagraphSpan<MentionTokens>> date =
          p.mentionTo(i + 1).filter(SubjectFinder::isValue);
      i = date.isPresent() ? date.get().from() - 1 : i - 1;
    }
    if (i < floor || !p.isNarration(i)) {
      return Optional.empty();
    }
    String word = p.word(i);
    if (word.matches("[,–—)-]|--")) {
      return behindApposition(p, i, floor);
    }
    return endingAt(p, i + 1, floor);
  }

  /**
   * "Roe later on Monday said": adverbs, auxiliaries and dates may stand between a subject and its
   * verb; "who" may, too.
   */
  private static boolean isBetween(Paragraph p, int i) {
    boolean date = p.mentionTo(i + 1).filter(SubjectFinder::isValue).isPresent();
    boolean inName = p.mentionOver(i).filter(m -> !isValue(m)).isPresent();
    return date || (!inName && p.speech().isAdverb(p.word(i)));
  }

  private static boolean isValue(ParagraphSpan<MentionTokens> piece) {
    return switch (piece.what().mention().kind()) {
      case DATE, MONEY, QUANTITY -> true;
      default -> false;
    };
  }

  /**
   * "Jane Roe, who leads the party, said", "the foreign minister, Jane Roe, said": returns the
   * subject of a verb behind a comma.
   */
  private Optional<Speaker> behindApposition(Paragraph p, int comma, int floor) {
    Optional<ParagraphSpan<MentionTokens>> name =
        p.mentionTo(comma).filter(m -> m.what().isPerson());
    if (name.isPresent() && name.get().from() >= floor) {
      return name.map(Speaker::named);
    }
    ParagraphSpan<MentionTokens> best = null;
    for (ParagraphSpan<MentionTokens> m : p.mentions()) {
      boolean opens = m.to() < comma && m.from() >= floor && isParenthesis(p, m.to());
      boolean near =
          comma - m.to() <= MAX_TOKENS_OF_APPOSITION
              && p.sentenceStart(m.from()) == p.sentenceStart(comma);
      if (opens && near && m.what().canSpeak() && (m.what().isPerson() || best == null)) {
        best = m;
      }
    }
    if (best != null && !isObject(p, best.from())) {
      return Optional.of(Speaker.named(best));
    }
    return nounPhraseBeforeParenthesis(p, comma, floor);
  }

  private static boolean isParenthesis(Paragraph p, int i) {
    return p.word(i).matches("[,–—(-]|--");
  }

  /** "Police, who were called, said": returns the noun in front of the relative clause. */
  private Optional<Speaker> nounPhraseBeforeParenthesis(Paragraph p, int comma, int floor) {
    for (int i = comma - 1; i > floor && comma - i <= MAX_TOKENS_OF_APPOSITION; i--) {
      if (isParenthesis(p, i) && p.isNarration(i)) {
        return endingAt(p, i, floor);
      }
    }
    return Optional.empty();
  }

  /** "talks with Roe": a name behind a preposition is no subject. */
  private static boolean isObject(Paragraph p, int from) {
    int before = p.has(from - 1, "the") ? from - 2 : from - 1;
    return p.speech().isObjectLead(p.word(before));
  }

  /** Returns the speaker for the noun phrase that ends in front of a token. */
  private Optional<Speaker> endingAt(Paragraph p, int end, int floor) {
    String word = p.word(end - 1);
    if (p.isSubjectPronoun(end - 1)) {
      return Optional.of(references.pronoun(p, end - 1));
    }
    if (word.matches("(?i)they|it")) {
      return references.body(p, end - 1, word);
    }
    if (SpeakerReferences.isAged(word)) {
      return Optional.of(references.aged(p, end - 1));
    }
    Optional<ParagraphSpan<MentionTokens>> mention =
        p.mentionTo(end).filter(m -> m.from() >= floor);
    if (mention.isPresent() && mention.get().what().isPerson()) {
      return mention.map(Speaker::named);
    }
    Optional<ParagraphSpan<OfficePhrase>> title = p.titleTo(end).filter(t -> t.from() >= floor);
    if (title.isPresent()) {
      return Optional.of(references.title(p, title.get()));
    }
    Optional<ParagraphSpan<MentionTokens>> introduced = introduced(p, end, floor);
    if (introduced.isPresent()) {
      return introduced.map(Speaker::named);
    }
    if (mention.isPresent()) {
      return isObject(p, mention.get().from())
          ? headOf(p, mention.get().from(), floor)
          : mention.filter(m -> m.what().canSpeak()).map(Speaker::named);
    }
    return p.speech().isSpeaker(word)
        ? Optional.of(
            references.commonNoun(
                p, SpeakerReferences.nounPhraseStart(p, end - 1, floor), end, end - 1))
        : Optional.empty();
  }

  /**
   * "Jane Roe from the Example Alliance in Leeds said": returns the name in front of the origin.
   */
  private static Optional<ParagraphSpan<MentionTokens>> introduced(
      Paragraph p, int end, int floor) {
    for (int i = end - 1; i > floor && end - i <= MAX_TOKENS_OF_ORIGIN && p.isNarration(i); i--) {
      if (p.mentionOver(i).filter(m -> m.what().isPerson()).isPresent()
          || !p.word(i).matches("[\\p{L}\\d][\\p{L}\\d.'’&-]*|-|&")
          || p.speech().isOriginBreak(p.word(i))
          || p.speech().isCue(p.word(i))) {
        return Optional.empty();
      }
      Optional<ParagraphSpan<MentionTokens>> person =
          p.speech().isOriginLead(p.word(i))
              ? p.mentionTo(i).filter(m -> m.what().isPerson() && m.from() >= floor)
              : Optional.empty();
      if (person.isPresent()) {
        return person.filter(m -> !isObject(p, m.from()));
      }
    }
    return Optional.empty();
  }

  /**
   * "a spokesman for the ministry said", "Jane Roe of the union said": returns the head in front of
   * the name behind a preposition.
   */
  private Optional<Speaker> headOf(Paragraph p, int object, int floor) {
    int end = p.has(object - 1, "the") ? object - 2 : object - 1;
    if (end <= floor) {
      return Optional.empty();
    }
    Optional<ParagraphSpan<MentionTokens>> person =
        p.mentionTo(end).filter(m -> m.what().isPerson() && m.from() >= floor);
    if (person.isPresent()) {
      return isObject(p, person.get().from())
          ? headOf(p, person.get().from(), floor)
          : person.map(Speaker::named);
    }
    return p.speech().isSpeaker(p.word(end - 1))
        ? Optional.of(
            references.commonNoun(
                p,
                SpeakerReferences.nounPhraseStart(p, end - 1, floor),
                objectEnd(p, object),
                end - 1))
        : Optional.empty();
  }

  private static int objectEnd(Paragraph p, int object) {
    return p.mentionFrom(object).map(ParagraphSpan::to).orElse(object + 1);
  }
}

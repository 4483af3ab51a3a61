package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import java.util.Optional;

/** "…, said the minister": finds the speaker behind a verb. */
final class SubjectBehindVerb {

  /**
   * "said the veteran market analyst Jane Roe": the longest description between a verb and the name
   * behind it.
   */
  private static final int MAX_TOKENS_OF_DESCRIPTION = 7;

  private final SpeakerReferences references;

  SubjectBehindVerb(SpeakerReferences references) {
    this.references = references;
  }

  /**
   * Returns the speaker behind a verb.
   *
   * @param ceiling the token that ends the search
   */
  Optional<Speaker> behind(Paragraph p, int verb, int ceiling) {
    int i = verb + 1;
    while (i < ceiling && p.speech().isBeforeSpeakerName(p.word(i))) {
      i++;
    }
    if (i >= ceiling || !p.isNarration(i)) {
      return Optional.empty();
    }
    if (p.isSubjectPronoun(i)) {
      return Optional.of(references.pronoun(p, i));
    }
    if (SpeakerReferences.isAged(p.word(i))) {
      return Optional.of(references.aged(p, i));
    }
    int first = i;
    Optional<ParagraphSpan<MentionTokens>> person = personBehind(p, first, ceiling);
    if (person.isPresent()) {
      return person.map(Speaker::named);
    }
    Optional<ParagraphSpan<OfficePhrase>> title = p.titleFrom(first);
    if (title.isPresent()) {
      return Optional.of(references.title(p, title.get()));
    }
    Optional<ParagraphSpan<MentionTokens>> body = body(p, first);
    boolean goesOn = body.isPresent() && p.speech().isSpeaker(p.word(body.get().to()));
    if (body.isPresent() && !goesOn) {
      return body.map(Speaker::named);
    }
    return nounBehind(p, first, ceiling);
  }

  /**
   * "said the Air Force", "said Ukraine's Air Force": returns the institution or place behind the
   * verb.
   */
  private static Optional<ParagraphSpan<MentionTokens>> body(Paragraph p, int first) {
    Optional<ParagraphSpan<MentionTokens>> body =
        p.mentionFrom(first).filter(m -> m.what().canSpeak() || isDemonym(m));
    if (body.isEmpty()) {
      return body;
    }
    int next = body.get().to();
    if (p.has(next, "-")) {
      return Optional.empty();
    }
    boolean owner = p.word(next).matches("['’]s|['’]") || isDemonym(body.get());
    return owner
        ? p.mentionFrom(isDemonym(body.get()) ? next : next + 1).filter(m -> m.what().canSpeak())
        : body;
  }

  private static boolean isDemonym(ParagraphSpan<MentionTokens> piece) {
    return piece.what().mention().kind() == MentionKind.DEMONYM;
  }

  /** Returns the person who is named within a few tokens, without a verb or a clause in between. */
  private static Optional<ParagraphSpan<MentionTokens>> personBehind(
      Paragraph p, int first, int ceiling) {
    int comma = 0;
    for (int i = first;
        i < Math.min(ceiling, first + MAX_TOKENS_OF_DESCRIPTION) && p.isNarration(i);
        i++) {
      Optional<ParagraphSpan<MentionTokens>> mention = p.mentionFrom(i);
      if (mention.isPresent() && mention.get().what().isPerson()) {
        // "said the minister, Jane Roe": a name behind a comma counts only where a title stands in
        // front of the comma.
        boolean apposition = comma == 0 || p.titleTo(i - 1).isPresent();
        return apposition ? mention : Optional.empty();
      }
      String word = p.word(i);
      comma += word.equals(",") ? 1 : 0;
      boolean stops =
          word.matches("[.;:?!()]")
              || p.speech().isSpeakerSearchEnd(word)
              || p.speech().isCue(word);
      if (stops || comma > 1) {
        return Optional.empty();
      }
      i = mention.map(m -> m.to() - 1).orElse(i);
    }
    return Optional.empty();
  }

  /** "said local police": returns the noun that speaks without a name. */
  private Optional<Speaker> nounBehind(Paragraph p, int first, int ceiling) {
    for (int i = first;
        i < Math.min(ceiling, first + SpeakerReferences.MAX_TOKENS_OF_NOUN_PHRASE)
            && p.isNarration(i);
        i++) {
      String word = p.word(i);
      if (p.speech().isSpeaker(word) && !p.word(i + 1).matches("['’]s|['’]")) {
        return Optional.of(
            references.commonNoun(p, SpeakerReferences.withDeterminer(p, first), i + 1, i));
      }
      if (!Character.isLetter(word.codePointAt(0))
          || p.speech().isCue(word)
          || p.speech().isNounSearchEnd(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

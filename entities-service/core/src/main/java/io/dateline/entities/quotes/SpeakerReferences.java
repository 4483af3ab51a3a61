package io.dateline.entities.quotes;

import io.dateline.entities.coreference.Coreference;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.offices.OfficePhrase;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the speakers behind words without a name: "she", "the minister", "local police". */
final class SpeakerReferences {

  static final int MAX_TOKENS_OF_NOUN_PHRASE = 6;

  private final Coreference coreference;
  private final Supplier<Attribution> previous;

  /**
   * @param previous supplies the attribution of the last quote of the document, null where there is
   *     none
   */
  SpeakerReferences(Coreference coreference, Supplier<Attribution> previous) {
    this.coreference = coreference;
    this.previous = previous;
  }

  Speaker pronoun(Paragraph p, int i) {
    MentionTokens mention = coreference.pronoun(p.sentence(i), p.inSentence(i)).orElse(null);
    Attribution last = previous.get();
    boolean goesOn =
        mention == null
            && last != null
            && last.speaker().mention() != null
            && last.speaker().mention().isPerson()
            && coreference.mayBe(p.word(i), last.speaker().mention());
    return goesOn
        ? new Speaker(
            last.speaker().mention(), p.span(i, i + 1), ReferenceRule.PRONOUN_LAST_SPEAKER)
        : new Speaker(mention, p.span(i, i + 1), ReferenceRule.PRONOUN);
  }

  /** "the 36-year-old said". */
  static boolean isAged(String word) {
    return word.matches("\\d{1,3}-year-old");
  }

  Speaker aged(Paragraph p, int i) {
    MentionTokens mention = coreference.subject(p.sentence(i), p.inSentence(i)).orElse(null);
    return new Speaker(
        mention,
        p.span(withDeterminer(p, i), i + 1),
        mention == null ? ReferenceRule.COMMON_NOUN : ReferenceRule.DEFINITE_NOUN);
  }

  /**
   * "They said", "it added": returns the institution, or the people without names, that spoke last.
   */
  Optional<Speaker> body(Paragraph p, int i, String word) {
    Attribution last = previous.get();
    boolean they = word.equalsIgnoreCase("they");
    boolean fits =
        last != null
            && (last.speaker().mention() == null ? they : !last.speaker().mention().isPerson());
    if (!fits) {
      return they
          ? Optional.of(new Speaker(null, p.span(i, i + 1), ReferenceRule.PRONOUN))
          : Optional.empty();
    }
    return Optional.of(
        new Speaker(
            last.speaker().mention(), p.span(i, i + 1), ReferenceRule.PRONOUN_LAST_SPEAKER));
  }

  Speaker title(Paragraph p, ParagraphSpan<OfficePhrase> title) {
    MentionTokens holder = coreference.holder(p.sentence(title.from()), title.what()).orElse(null);
    int from = withDeterminer(p, title.from());
    return new Speaker(
        holder,
        p.span(from, title.to()),
        holder == null ? ReferenceRule.COMMON_NOUN : ReferenceRule.TITLE_HOLDER);
  }

  static int withDeterminer(Paragraph p, int from) {
    return p.word(from - 1).matches("(?i)the|a|an") ? from - 1 : from;
  }

  Speaker commonNoun(Paragraph p, int from, int to, int noun) {
    boolean definite = p.has(from, "the") && noun == from + 1 && p.speech().isBody(p.word(noun));
    MentionTokens body =
        definite
            ? coreference
                .institution(p.sentence(noun), p.inSentence(noun), p.word(noun))
                .orElse(null)
            : null;
    return new Speaker(
        body,
        p.span(from, to),
        body == null ? ReferenceRule.COMMON_NOUN : ReferenceRule.DEFINITE_NOUN);
  }

  /** Returns the first token of the noun phrase that ends with a noun. */
  static int nounPhraseStart(Paragraph p, int noun, int floor) {
    int from = noun;
    for (int i = noun - 1;
        i >= floor && noun - i <= MAX_TOKENS_OF_NOUN_PHRASE && p.isNarration(i);
        i--) {
      String word = p.word(i);
      if (p.speech().isNounPhraseStart(word)) {
        return i;
      }
      boolean named =
          p.mentionOver(i).filter(m -> m.what().mention().kind() != MentionKind.DATE).isPresent();
      boolean letters = word.matches("\\p{L}[\\p{L}-]+|['’]s|['’]");
      if (!named && (!letters || p.speech().isCue(word) || p.speech().isNounPhraseBreak(word))) {
        break;
      }
      from = named ? i : from;
    }
    return from;
  }
}

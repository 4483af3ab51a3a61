package io.dateline.entities.quotes;

import io.dateline.entities.mentions.MentionTokens;
import io.dateline.entities.quotes.Paragraph.ParagraphSpan;
import io.dateline.entities.text.Span;

/**
 * The speaker of a quote and the words that stand for the speaker.
 *
 * @param mention a mention of the speaker, null where nobody is named
 * @param reference the words beside the cue that stand for the speaker
 * @param rule how these words led to the mention
 */
record Speaker(MentionTokens mention, Span reference, ReferenceRule rule) {

  static Speaker named(ParagraphSpan<MentionTokens> name) {
    return new Speaker(name.what(), name.what().mention().span(), ReferenceRule.NAME);
  }

  boolean isPronoun() {
    return rule == ReferenceRule.PRONOUN || rule == ReferenceRule.PRONOUN_LAST_SPEAKER;
  }

  boolean isSameAs(Speaker other) {
    return mention != null && other.mention != null
        ? mention.isSameAs(other.mention)
        : mention == other.mention && reference.equals(other.reference);
  }
}

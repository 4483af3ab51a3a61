package io.dateline.entities.quotes;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.Office;
import io.dateline.entities.text.Span;

/**
 * Words that an article attributes to a speaker.
 *
 * @param span the words, without quotation marks
 * @param sentence the sentence that the words begin in
 * @param cue the words that introduce the speaker, null where there are none
 * @param speaker the mention that names the speaker, for "he" an earlier one; null where nobody is
 *     named
 * @param reference the words beside the cue that stand for the speaker, such as "he" or "the
 *     minister"; null where there are none
 * @param office the speaker's office as the document states it, else null
 * @param officeOf the country or organization whose office it is, null where the document does not
 *     say
 * @param rule why the quote has this speaker
 */
public record Quote(
    QuoteKind kind,
    Span span,
    Span sentence,
    Span cue,
    Mention speaker,
    Span reference,
    Office office,
    Referent officeOf,
    QuoteRule rule) {}

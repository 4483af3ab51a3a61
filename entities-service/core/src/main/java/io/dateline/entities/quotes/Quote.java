package io.dateline.entities.quotes;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.mentions.Referent;
import io.dateline.entities.offices.Office;
import io.dateline.entities.text.Span;

/**
 * What somebody is said to have said.
 *
 * @param span the words, without quotation marks
 * @param sentence the sentence that the words begin in
 * @param cue the word that says that they were said, null where none does
 * @param speaker the mention that names the speaker, or an earlier one of whoever "he" is; null
 *     where nobody is named
 * @param reference what stands beside the cue for the speaker: the name, "he", "the minister"; null
 *     where nothing does
 * @param office the speaker's, as stated there or elsewhere in the page, else null
 * @param officeOf whose office, null where the page does not say
 * @param rule which sieve found the speaker, {@code unattributed} where none did
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

package io.dateline.entities.mentions;

import io.dateline.entities.amounts.Amount;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.offices.Office;
import io.dateline.entities.text.Span;

/**
 * One occurrence of a name in an article.
 *
 * @param span where it stands in the text revision
 * @param sentence the sentence (or line) around it
 * @param referent what it refers to, null where unresolved
 * @param rule which rule linked it, or found it where it is not linked
 * @param office the office that the text states at this mention, else null
 * @param officeOf whose office: a country or an organization, null where the text does not say
 * @param date which days a DATE means; null where the day of publication was needed and unknown
 * @param amount how much MONEY or a QUANTITY is
 * @param confidence 0 to 1
 */
public record Mention(
    MentionKind kind,
    Span span,
    Span sentence,
    Referent referent,
    ResolutionRule rule,
    Office office,
    Referent officeOf,
    DateValue date,
    Amount amount,
    double confidence) {}

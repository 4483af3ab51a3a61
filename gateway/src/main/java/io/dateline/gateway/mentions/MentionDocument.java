package io.dateline.gateway.mentions;

import io.dateline.gateway.articles.Span;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.StatedOffice;
import java.util.List;
import java.util.UUID;

/**
 * entities-service's JSON for a mention.
 *
 * @param furtherOffices the offices behind the first one; null if there are none
 * @param cursor the position in the list of one entity; null in other lists
 */
public record MentionDocument(
    String id,
    UUID articleId,
    EntityKind kind,
    String text,
    Span span,
    String sentence,
    Span sentenceSpan,
    UUID entityId,
    String rule,
    String ruleDescription,
    StatedOffice office,
    List<StatedOffice> furtherOffices,
    DateValue date,
    Amount amount,
    double confidence,
    String cursor) {}

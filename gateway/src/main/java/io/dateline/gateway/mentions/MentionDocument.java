package io.dateline.gateway.mentions;

import io.dateline.gateway.articles.Span;
import io.dateline.gateway.entities.EntityKind;
import io.dateline.gateway.entities.StatedOffice;
import java.util.UUID;

/**
 * A mention as entities-service answers it.
 *
 * @param cursor its place in the list of one entity; null elsewhere
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
    DateValue date,
    Amount amount,
    double confidence,
    String cursor) {}

package io.dateline.gateway.quotes;

import io.dateline.gateway.articles.Span;
import io.dateline.gateway.entities.StatedOffice;
import io.dateline.gateway.mentions.MentionDocument;
import java.util.UUID;

/** entities-service's JSON for a quote; the cursor is null except in the list of one entity. */
record QuoteDocument(
    UUID id,
    UUID articleId,
    String text,
    QuoteKind kind,
    Span span,
    String sentence,
    String cue,
    Span cueSpan,
    MentionDocument speakerMention,
    UUID speakerEntityId,
    String speakerName,
    StatedOffice speakerOffice,
    String rule,
    String ruleDescription,
    String cursor) {}

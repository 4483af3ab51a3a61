package io.dateline.gateway.happenings;

import io.dateline.gateway.articles.Span;
import java.util.UUID;

/** entities-service's JSON for a report of an event. */
record EventReportDocument(
    UUID id,
    UUID eventId,
    UUID articleId,
    Integer revision,
    EventType type,
    EventMode mode,
    EventModality modality,
    String trigger,
    Span triggerSpan,
    String sentence,
    Span sentenceSpan,
    EventDate date,
    ParticipantDocument saidBy,
    Double confidence,
    String joinReason,
    String joinReasonDescription,
    String cursor) {}

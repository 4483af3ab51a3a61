package io.dateline.gateway.happenings;

import java.util.List;
import java.util.UUID;

/**
 * entities-service's JSON for an event; fields that were not asked for are null, and so is the
 * cursor except in the list of one entity.
 */
record EventDocument(
    UUID id,
    EventType type,
    EventMode mode,
    List<EventContext> contexts,
    EventModality modality,
    EventQuadrant quadrant,
    Double intensity,
    EventDate date,
    List<ParticipantDocument> actors,
    List<ParticipantDocument> recipients,
    List<ParticipantDocument> saidBy,
    ParticipantDocument place,
    Double confidence,
    Integer articleCount,
    List<UUID> articleIds,
    String cursor) {}

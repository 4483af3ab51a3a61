package io.dateline.gateway.entities;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** entities-service's JSON for an entity. */
public record EntityDocument(
    UUID id,
    EntityKind kind,
    String canonicalName,
    List<String> aliases,
    List<UUID> formerIds,
    String countryCode,
    Coordinates coordinates,
    List<OfficeDocument> offices,
    int articleCount,
    int mentionCount,
    Instant firstSeen,
    Instant lastSeen) {}

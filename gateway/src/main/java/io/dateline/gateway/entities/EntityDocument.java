package io.dateline.gateway.entities;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An entity as entities-service answers it. */
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

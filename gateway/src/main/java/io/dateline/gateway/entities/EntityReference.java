package io.dateline.gateway.entities;

import java.util.UUID;

/** An entity as entities-service names it within another answer. */
public record EntityReference(UUID id, EntityKind kind, String canonicalName) {}

package io.dateline.gateway.entities;

import java.util.UUID;

/** The short form in which entities-service names an entity within another answer. */
public record EntityReference(UUID id, EntityKind kind, String canonicalName) {}

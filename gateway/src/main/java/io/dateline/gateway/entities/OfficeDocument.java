package io.dateline.gateway.entities;

import java.time.Instant;
import java.util.List;

/** entities-service's JSON for an office. */
public record OfficeDocument(
    String title,
    EntityReference of,
    boolean former,
    OfficeState state,
    Instant asOf,
    List<String> evidence) {}

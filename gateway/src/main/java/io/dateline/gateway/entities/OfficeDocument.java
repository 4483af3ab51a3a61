package io.dateline.gateway.entities;

import java.time.Instant;
import java.util.List;

/** An office as entities-service answers it. */
public record OfficeDocument(
    String title, EntityReference of, boolean former, Instant asOf, List<String> evidence) {}

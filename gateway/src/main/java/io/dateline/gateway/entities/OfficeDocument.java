package io.dateline.gateway.entities;

import java.time.Instant;

/** An office as entities-service answers it. */
record OfficeDocument(String title, EntityReference of, boolean former, Instant asOf) {}

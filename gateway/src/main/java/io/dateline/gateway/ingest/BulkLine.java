package io.dateline.gateway.ingest;

import io.dateline.gateway.failure.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** One line of articles-service's answer to a bulk; lines are numbered from 1. */
@RegisterForReflection
record BulkLine(int line, IngestStatus status, UUID id, Problem problem) {}

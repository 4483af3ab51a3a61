/**
 * Storing pages through GraphQL: {@code IngestMutations} sends them to articles-service as the
 * lines that {@code BulkLines} writes. May use {@code articles} and {@code failure}.
 */
package io.dateline.gateway.ingest;

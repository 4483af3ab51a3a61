/**
 * The gateway: one GraphQL schema over articles-service and entities-service.
 *
 * <p>It owns no data and no rule of the business: it names things, fetches them in batches and
 * stitches. Features: {@code articles} and {@code entities} (the types, their fields and the client
 * of the service behind each), {@code ingest}, {@code processing}, {@code lookup} (node by global
 * id), {@code endpoint} (HTTP and execution), {@code health}; beneath them {@code failure}, {@code
 * identity}, {@code paging} and {@code batch}, which know none of the features.
 */
package io.dateline.gateway;

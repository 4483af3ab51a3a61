/**
 * The gateway: one GraphQL schema over articles-service and entities-service. It has no database
 * and makes no decisions about the data: it gives things ids, fetches them in batches, and joins
 * them.
 *
 * <p>Types of the graph, each with its fields, its queries and the requests for it:
 *
 * <ul>
 *   <li>{@code articles}: articles, searches, facets, revisions, near-duplicates
 *   <li>{@code entities}: named entities, offices, and the entities of articles
 *   <li>{@code mentions}: mentions in articles and of entities
 *   <li>{@code quotes}: quotes and their speakers
 *   <li>{@code happenings}: events in the world, with their evidence
 *   <li>{@code stories}: articles about one happening
 *   <li>{@code relations}: related entities and timelines
 *   <li>{@code processing}: the state of the extraction
 *   <li>{@code ingest}: mutations that store pages
 *   <li>{@code live}: subscriptions
 *   <li>{@code lookup}: nodes by their global id
 *   <li>{@code suggest}: suggestions while somebody types
 * </ul>
 *
 * <p>Other ways out: {@code export} streams files, {@code openapi} describes them, {@code health}
 * reports readiness.
 *
 * <p>Execution: {@code endpoint} receives requests and executes operations, {@code fields} fetches
 * fields, {@code batch} loads values by key, {@code limits} checks documents, arguments and costs,
 * {@code budget} limits a running execution, {@code calls} calls the services, {@code events}
 * passes events to subscriptions.
 *
 * <p>Shared conventions: {@code failure} (errors and codes), {@code identity} (global ids), {@code
 * paging} (connections), {@code access} (callers and rights), {@code origin} (websites and
 * networks), {@code sending} (slow clients). ArchitectureTest holds which package may use which.
 */
package io.dateline.gateway;

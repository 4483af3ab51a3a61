/**
 * Co-occurrences and the number of articles over time: the fields {@code related} and {@code
 * timeline} of an entity, and the requests to entities-service.
 *
 * <p>{@code RelatedEntity} and {@code TimeBucket} are the GraphQL types; {@code EntityRelations}
 * resolves the fields; {@code RelationLoader} reads through the table {@code RelationEndpoints}.
 * May use {@code entities}, {@code calls}, {@code failure}, {@code paging} and {@code batch}.
 */
package io.dateline.gateway.relations;

/**
 * Named entities: the GraphQL types, the queries, the entities of an article, the articles of an
 * entity, offices, and the requests to entities-service. May use {@code articles}.
 */
package io.dateline.gateway.entities;

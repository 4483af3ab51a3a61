/**
 * Named entities: the GraphQL types, the queries, the entities of an article, the articles of an
 * entity, offices, and the requests to entities-service.
 *
 * <p>{@code NamedEntity} and {@code Office} are the GraphQL types; {@code EntityQueries}, {@code
 * ArticleEntities} and {@code EntityArticles} resolve fields; {@code EntityLoader} reads entities
 * through the table {@code EntityEndpoints}; {@code EntityFields} selects the fields to fetch. May
 * use {@code articles}, {@code calls}, {@code failure}, {@code identity}, {@code paging} and {@code
 * batch}.
 */
package io.dateline.gateway.entities;

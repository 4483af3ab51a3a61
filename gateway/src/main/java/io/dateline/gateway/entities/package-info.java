/**
 * Named entities, mentions and what they add to articles: the types and their fields, the queries,
 * and what entities-service is asked. Knows {@code articles}, since a mention leads to its article
 * and an entity to its articles.
 */
package io.dateline.gateway.entities;

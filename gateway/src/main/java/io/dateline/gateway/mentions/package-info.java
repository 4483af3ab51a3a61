/**
 * Mentions of names in articles: the GraphQL types, the fields that lead to mentions from articles
 * and entities, the fields that lead from a mention to its entity and its article, and the requests
 * to entities-service. May use {@code articles} and {@code entities}.
 */
package io.dateline.gateway.mentions;

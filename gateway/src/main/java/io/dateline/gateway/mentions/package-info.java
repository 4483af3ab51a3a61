/**
 * Mentions of names in articles: the GraphQL types, the fields that lead to mentions from articles
 * and entities, the fields that lead from a mention to its entity and its article, and the requests
 * to entities-service.
 *
 * <p>{@code Mention} is the GraphQL type; {@code MentionsOfArticle}, {@code MentionsOfEntity} and
 * {@code MentionLinks} resolve fields; {@code MentionLoader} reads mentions through the table
 * {@code MentionEndpoints}. May use {@code articles}, {@code entities}, {@code calls}, {@code
 * failure}, {@code identity}, {@code paging} and {@code batch}.
 */
package io.dateline.gateway.mentions;

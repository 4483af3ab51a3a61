/**
 * Articles: the GraphQL types, the fields and queries that return them, and the requests to
 * articles-service.
 *
 * <p>{@code Article} and the other records are the GraphQL types; {@code ArticleQueries}, {@code
 * ArticleHistory} resolve fields; {@code ArticleLoader} reads articles through the table {@code
 * ArticleEndpoints}; {@code ArticleFields} selects the fields to fetch. May use {@code calls},
 * {@code failure}, {@code identity}, {@code paging} and {@code batch}; knows nothing of entities.
 */
package io.dateline.gateway.articles;

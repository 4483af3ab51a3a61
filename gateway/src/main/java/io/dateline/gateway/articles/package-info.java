/**
 * Articles: the type and its fields, the queries, and the client of articles-service. May use the
 * features beneath ({@code failure}, {@code identity}, {@code paging}, {@code batch}); knows
 * nothing of entities.
 */
package io.dateline.gateway.articles;

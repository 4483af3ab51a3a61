/**
 * Articles: the type and its fields, the queries, and what articles-service is asked. May use the
 * features beneath ({@code failure}, {@code identity}, {@code paging}, {@code batch}); knows
 * nothing of entities.
 */
package io.dateline.gateway.articles;

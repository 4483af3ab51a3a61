/**
 * Stories: articles about one happening, over days. The GraphQL types, the fields that return them,
 * and the requests to entities-service.
 *
 * <p>{@code Story} is the GraphQL type; {@code StoryQueries} and {@code StoryLinks} resolve fields;
 * {@code StoryLoader} reads stories through the table {@code StoryEndpoints}. May use {@code
 * articles}, {@code entities}, {@code happenings}, {@code calls}, {@code failure}, {@code
 * identity}, {@code paging} and {@code batch}.
 */
package io.dateline.gateway.stories;

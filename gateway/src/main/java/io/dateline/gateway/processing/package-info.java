/**
 * The state of the extraction, of one article and of all.
 *
 * <p>{@code ProcessingStatus} and {@code ArticleProcessing} are the GraphQL types; {@code
 * ProcessingQueries} resolves fields; {@code ProcessingLoader} reads states through the table
 * {@code ProcessingEndpoints}. May use {@code articles}, {@code calls}, {@code failure}, {@code
 * identity} and {@code batch}.
 */
package io.dateline.gateway.processing;

/**
 * Owns how pages come in: one by one or as a stream, each with its own outcome and its own
 * transaction. Uses {@code page} to read them, {@code article} and {@code search} to keep them.
 */
package io.dateline.articles.ingest;

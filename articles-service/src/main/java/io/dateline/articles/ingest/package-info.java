/**
 * Owns how pages come in: one by one ({@code IngestResource}) or as a stream ({@code BulkResource},
 * {@code BulkIngestion}) of JSON lines, web archives or news feeds ({@code PageSource} and its
 * implementations), each page with its own outcome and its own transaction ({@code Ingestion}).
 * Uses {@code page} to read pages, and {@code article}, {@code search} and {@code duplicate} to
 * store them.
 */
package io.dateline.articles.ingest;

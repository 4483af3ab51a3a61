/**
 * Exports: all results of a filter as files that other programs read, streamed page by page with
 * constant memory. Whoever may read may export.
 *
 * <p>{@code ExportFile} is the table of files, {@code ExportParameter} that of their parameters.
 * {@code ExportRoute} answers requests; {@code ExportSources}, {@code PassageSources} and {@code
 * EventSources} read the items; the implementations of {@code ExportFormat} write them; {@code
 * ExportStream} sends them. May use {@code articles}, {@code entities}, {@code mentions}, {@code
 * relations}, {@code quotes}, {@code happenings}, {@code access}, {@code failure}, {@code
 * identity}, {@code limits}, {@code paging} and {@code sending}.
 */
package io.dateline.gateway.export;

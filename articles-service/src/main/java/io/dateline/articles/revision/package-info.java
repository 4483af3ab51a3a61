/**
 * Owns how the revisions of an article are listed ({@code RevisionResource}) and compared ({@code
 * DifferenceResource}, {@code Difference}). Reads the rows that {@code article} stores.
 */
package io.dateline.articles.revision;

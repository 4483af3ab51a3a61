/**
 * Owns how the revisions of an article are listed and compared. Reads what {@code article} stored.
 */
package io.dateline.articles.revision;

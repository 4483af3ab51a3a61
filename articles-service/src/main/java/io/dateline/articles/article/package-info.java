/**
 * Owns articles at rest: rows, their immutable revisions, and what readers see of one. Appends to
 * {@code feed} in its own transactions.
 */
package io.dateline.articles.article;

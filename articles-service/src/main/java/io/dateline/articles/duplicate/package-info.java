/**
 * Owns which articles are copies of one another: stores the fingerprint of each body, compares new
 * fingerprints with those that share a band ({@code DuplicateGrouping}), answers the groups with
 * the likely origin ({@code DuplicateResource}), and counts the independent origins of articles
 * ({@code OriginResource}). The comparison itself is in {@code nearduplicate} of the core.
 */
package io.dateline.articles.duplicate;

/**
 * Clusters articles about one happening into stories: reduces an article to a signature of weighted
 * terms, compares two signatures, and groups the articles that are connected. Plain Java, without a
 * database; uses {@code mentions}, {@code language} (to read tables) and {@code text}.
 */
package io.dateline.entities.stories;

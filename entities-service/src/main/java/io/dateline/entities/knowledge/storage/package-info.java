/**
 * Stores what the pipeline found in one article, and removes it, in one transaction over all tables
 * of {@code knowledge}. Uses all its packages; {@code processing} calls it.
 */
package io.dateline.entities.knowledge.storage;

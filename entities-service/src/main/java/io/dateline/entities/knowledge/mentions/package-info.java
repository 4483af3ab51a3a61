/**
 * Owns the mentions of articles (table {@code mention}) and serves them by article, by entity and
 * by id. May use {@code knowledge.entities}, {@code knowledge.lists} and {@code
 * knowledge.database}.
 */
package io.dateline.entities.knowledge.mentions;

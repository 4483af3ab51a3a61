package io.dateline.gateway.events;

import java.util.UUID;

/**
 * The event that an article was created or got a new revision, and its extraction is done.
 *
 * @param article the id that articles-service gave the article
 */
public record ArticleProcessed(UUID article) {}

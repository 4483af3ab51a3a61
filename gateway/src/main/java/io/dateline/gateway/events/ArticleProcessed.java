package io.dateline.gateway.events;

import java.util.UUID;

/**
 * An article was taken in, or came in other words, and what is in it was found.
 *
 * @param article articles-service's id
 */
public record ArticleProcessed(UUID article) {}

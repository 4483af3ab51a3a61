package io.dateline.entities.articles;

import io.dateline.entities.extraction.ArticleText;
import java.time.Instant;
import java.util.UUID;

/**
 * One text revision of an article.
 *
 * @param seenAt when it was published, or came in where that is not known
 */
public record PublishedText(UUID articleId, int revision, Instant seenAt, ArticleText text) {}

package io.dateline.entities.articles;

import io.dateline.entities.extraction.ArticleText;
import java.time.Instant;
import java.util.UUID;

/**
 * The text of one revision of an article.
 *
 * @param seenAt the time of publication, or the time of ingest where the first is unknown
 * @param headline null where the page has none
 * @param outlet null where it is unknown
 */
public record PublishedText(
    UUID articleId,
    int revision,
    Instant seenAt,
    String headline,
    String outlet,
    ArticleText text) {}

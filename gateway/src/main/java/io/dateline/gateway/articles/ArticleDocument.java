package io.dateline.gateway.articles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The part of articles-service's JSON for an article that the gateway reads. Every field except the
 * id is null if the gateway did not ask for it.
 */
public record ArticleDocument(
    UUID id,
    String url,
    String canonicalUrl,
    Integer revision,
    Instant ingestedAt,
    Instant fetchedAt,
    String headline,
    String standfirst,
    String byline,
    List<String> authors,
    String outlet,
    String agency,
    String aggregator,
    PublishedAt publishedAt,
    PublishedAt updatedAt,
    Dateline dateline,
    String section,
    String language,
    String text,
    List<TextPart> parts,
    String body,
    List<Caption> captions,
    List<Block> blocks,
    List<MetadataField> metadata,
    String raw) {}

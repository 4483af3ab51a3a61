package io.dateline.articles.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The current end of the feed")
public record FeedHead(
    @Schema(description = "The highest position, 0 for an empty feed") long position,
    @Schema(description = "The epoch of the feed that the position belongs to") String epoch) {}

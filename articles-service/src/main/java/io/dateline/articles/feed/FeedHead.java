package io.dateline.articles.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where the feed ends now")
public record FeedHead(
    @Schema(description = "The highest position, 0 for an empty feed") long position,
    @Schema(description = "Which feed the position is of") String epoch) {}

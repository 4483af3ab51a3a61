package io.dateline.articles.feed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One change of one article")
public record Change(
    @Schema(description = "Its place in the feed; grows, with no gaps that could still be filled")
        long position,
    ChangeKind kind,
    @Schema(description = "The article's id") UUID articleId,
    @Schema(description = "The revision that the change made current, or that was removed")
        int revision) {}

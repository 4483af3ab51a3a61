package io.dateline.articles.feed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A change of an article")
public record Change(
    @Schema(description = "The position in the feed; positions grow, and no gap is filled later")
        long position,
    ChangeKind kind,
    @Schema(description = "The article's id") UUID articleId,
    @Schema(description = "The revision that became current, or that was removed") int revision) {}

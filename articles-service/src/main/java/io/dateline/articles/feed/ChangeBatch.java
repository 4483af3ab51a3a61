package io.dateline.articles.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Changes in the order of their positions")
public record ChangeBatch(
    List<Change> changes,
    @Schema(description = "The position to ask from next; the asked position if there is no change")
        long next,
    @Schema(
            description =
                "The epoch of the feed that the positions belong to; another one after the database was"
                    + " replaced or restored")
        String epoch) {}

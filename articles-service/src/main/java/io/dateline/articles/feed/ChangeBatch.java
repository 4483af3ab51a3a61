package io.dateline.articles.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Some changes, in their order")
public record ChangeBatch(
    List<Change> changes,
    @Schema(
            description =
                "What to ask from next time; the position asked from where nothing is new")
        long next,
    @Schema(
            description =
                "Which feed the positions are of; another one after the database was replaced or"
                    + " restored")
        String epoch) {}

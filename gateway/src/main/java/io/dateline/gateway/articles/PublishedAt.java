package io.dateline.gateway.articles;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("When an article was published or changed, as the page says, or when it was fetched.")
public record PublishedAt(
    @NonNull @Description("The time with the stated offset, or in UTC where no zone is stated.")
        OffsetDateTime at,
    @NonNull @Description("How much of it was stated.") DatePrecision precision,
    @NonNull @Description("Whether the page states a time zone.") Boolean zoneStated,
    @Description(
            "Where it was read, such as \"json-ld datePublished\"; \"fetchedAt\" where the page tells"
                + " no date and this is when it was fetched, to the day. Null where an earlier release"
                + " read it, and of updatedAt.")
        String source) {}

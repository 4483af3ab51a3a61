package io.dateline.gateway.articles;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "The time at which an article was published or changed, as the page states it, or the time at"
        + " which it was fetched.")
public record PublishedAt(
    @NonNull
        @Description("The time with the stated offset, or in UTC if the page states no time zone.")
        OffsetDateTime at,
    @NonNull @Description("The precision of the stated time.") DatePrecision precision,
    @NonNull @Description("True if the page states a time zone.") Boolean zoneStated,
    @Description(
            "The element from which the time was read, such as \"json-ld datePublished\". It is"
                + " \"fetchedAt\" if the page states no date; the time is then the day on which the"
                + " page was fetched. Null if an earlier release read the time, and for updatedAt.")
        String source) {}

package io.dateline.gateway.articles;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("When an outlet says that it published an article.")
public record PublishedAt(
    @NonNull @Description("The time with the stated offset, or in UTC where no zone is stated.")
        OffsetDateTime at,
    @NonNull @Description("How much of it was stated.") DatePrecision precision,
    @NonNull @Description("Whether the page states a time zone.") Boolean zoneStated) {}

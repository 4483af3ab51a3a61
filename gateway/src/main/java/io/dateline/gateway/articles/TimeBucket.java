package io.dateline.gateway.articles;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One step of a timeline.")
public record TimeBucket(
    @NonNull @Description("The start of the step, in UTC.") Instant from,
    @NonNull @Description("The number of articles of this step.") Integer count) {}

package io.dateline.gateway.relations;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One step of a timeline.")
public record TimeBucket(
    @NonNull @Description("Where it begins, in UTC.") Instant from,
    @NonNull @Description("How many articles of that time mention the entity.") Integer count) {}

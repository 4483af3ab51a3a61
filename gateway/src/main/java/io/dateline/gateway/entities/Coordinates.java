package io.dateline.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A point on the earth (WGS 84).")
public record Coordinates(
    @NonNull @Description("Degrees, north positive.") Double latitude,
    @NonNull @Description("Degrees, east positive.") Double longitude) {}

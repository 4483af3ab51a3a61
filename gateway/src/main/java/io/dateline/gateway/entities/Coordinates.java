package io.dateline.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A point on the earth, in WGS 84.")
public record Coordinates(
    @NonNull @Description("The latitude in degrees; north is positive.") Double latitude,
    @NonNull @Description("The longitude in degrees; east is positive.") Double longitude) {}

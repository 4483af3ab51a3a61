package io.dateline.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity with its cursor in a list.")
public record NamedEntityEdge(
    @NonNull @Description("The position of this item, from which another page can begin or end.")
        String cursor,
    @NonNull @Description("The entity at this position.") NamedEntity node) {}

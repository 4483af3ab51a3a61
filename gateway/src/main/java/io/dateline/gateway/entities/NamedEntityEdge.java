package io.dateline.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity in a list.")
public record NamedEntityEdge(
    @NonNull @Description("Marks this place in the list.") String cursor,
    @NonNull @Description("The entity.") NamedEntity node) {}

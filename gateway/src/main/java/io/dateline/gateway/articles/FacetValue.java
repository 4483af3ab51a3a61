package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A value and how many articles have it.")
public record FacetValue(
    @NonNull @Description("The value.") String value,
    @NonNull @Description("How many articles.") Integer count) {}

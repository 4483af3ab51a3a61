package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A value of a field, with the number of articles that have it.")
public record FacetValue(
    @NonNull @Description("The value of the field.") String value,
    @NonNull @Description("The number of articles.") Integer count) {}

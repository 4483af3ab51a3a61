package io.dateline.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How many of all articles that match have each value of a field.")
public record Facet(
    @NonNull @Description("The field: outlet, agency, language or section.") String name,
    @NonNull @Description("The most frequent first, at most 50.")
        List<@NonNull FacetValue> values) {}

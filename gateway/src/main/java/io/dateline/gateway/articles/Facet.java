package io.dateline.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("The number of matching articles for each value of one field.")
public record Facet(
    @NonNull @Description("The name of the field: outlet, agency, language or section.")
        String name,
    @NonNull @Description("The values, the most frequent first; at most 50.")
        List<@NonNull FacetValue> values) {}

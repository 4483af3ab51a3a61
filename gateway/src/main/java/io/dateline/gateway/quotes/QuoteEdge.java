package io.dateline.gateway.quotes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A quote with its cursor in a list.")
public record QuoteEdge(
    @NonNull @Description("The position of this item, from which another page can begin or end.")
        String cursor,
    @NonNull @Description("The quote at this position.") Quote node) {}

package io.dateline.gateway.quotes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A quote in a list.")
public record QuoteEdge(
    @NonNull @Description("Marks this place in the list.") String cursor,
    @NonNull @Description("The quote.") Quote node) {}

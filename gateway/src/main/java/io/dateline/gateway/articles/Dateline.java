package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Where a story was filed, as it says in front of the text.")
public record Dateline(
    @NonNull @Description("The dateline as printed.") String text,
    @Description("The place in it.") String place,
    @Description("The agency in it.") String agency) {}

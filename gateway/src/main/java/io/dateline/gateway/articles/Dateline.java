package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "The place, and sometimes the agency, at the start of a story, from where it was filed.")
public record Dateline(
    @NonNull @Description("The dateline as the page prints it.") String text,
    @Description("The place that the dateline names.") String place,
    @Description("The agency that the dateline names.") String agency) {}

package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A stretch of a text, half-open, in UTF-16 code units (as JavaScript counts).")
public record Span(
    @NonNull @Description("Offset of the first unit.") Integer start,
    @NonNull @Description("Offset after the last unit.") Integer end) {}

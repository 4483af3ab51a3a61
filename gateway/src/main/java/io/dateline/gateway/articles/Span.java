package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A half-open stretch of a text, counted in UTF-16 code units as JavaScript does.")
public record Span(
    @NonNull @Description("The offset of the first unit.") Integer start,
    @NonNull @Description("The offset after the last unit.") Integer end) {}

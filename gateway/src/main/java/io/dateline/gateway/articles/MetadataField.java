package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A field of an article, with the place where it was read and a confidence.")
public record MetadataField(
    @NonNull @Description("The name of the field.") String name,
    @NonNull @Description("The value as it was read.") String value,
    @NonNull @Description("The element of the page from which the value was read.") String source,
    @Description(
            "The position of the value in the page as it was received; null if the value does not"
                + " appear there.")
        Span rawSpan,
    @NonNull @Description("The confidence that the value is right, from 0 to 1.")
        Double confidence) {}

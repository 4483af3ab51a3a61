package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Where a field of an article was read, and how sure that is.")
public record MetadataField(
    @NonNull @Description("The field's name.") String name,
    @NonNull @Description("Its value as read.") String value,
    @NonNull @Description("What it was read from.") String source,
    @Description("Where it stands in the page as received; null where it stands nowhere.")
        Span rawSpan,
    @NonNull @Description("From 0 to 1.") Double confidence) {}

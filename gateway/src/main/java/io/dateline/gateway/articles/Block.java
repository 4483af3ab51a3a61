package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A block of a page as it was received, and what became of it.")
public record Block(
    @NonNull @Description("What the block is.") BlockLabel label,
    @NonNull @Description("Whether it is part of the article's text.") Boolean kept,
    @NonNull @Description("Why it was kept or dropped.") String reason,
    @NonNull @Description("Its text.") String text,
    @NonNull @Description("Where it stands in the page as received (Article.raw).") Span rawSpan) {}

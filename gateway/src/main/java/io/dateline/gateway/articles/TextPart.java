package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A stretch of an article's text, and what it is.")
public record TextPart(
    @NonNull @Description("What the stretch is.") BlockLabel label,
    @NonNull @Description("Where it stands in Article.text.") Span span) {}

package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A stretch of an article's text that has one role, such as headline or body.")
public record TextPart(
    @NonNull @Description("The role of the stretch.") BlockLabel label,
    @NonNull @Description("The position in Article.text.") Span span) {}

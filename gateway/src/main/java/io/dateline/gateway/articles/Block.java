package io.dateline.gateway.articles;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A block of a page, with the decision to keep or to drop it.")
public record Block(
    @NonNull @Description("The label of the block.") BlockLabel label,
    @NonNull @Description("True if the block is part of the text of the article.") Boolean kept,
    @NonNull @Description("The reason why the block was kept or dropped.") String reason,
    @NonNull @Description("The text of the block.") String text,
    @NonNull @Description("The position of the block in the page as it was received (Article.raw).")
        Span rawSpan) {}

package io.dateline.gateway.entities;

import io.dateline.gateway.articles.Span;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity that one article mentions.")
public record ArticleEntity(
    @NonNull @Description("The mentioned entity.") NamedEntity entity,
    @NonNull @Description("The number of times that the article mentions the entity.")
        Integer mentionCount,
    @NonNull @Description("The position of the first mention in Article.text.") Span firstSpan) {}

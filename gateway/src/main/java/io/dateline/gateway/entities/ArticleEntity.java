package io.dateline.gateway.entities;

import io.dateline.gateway.articles.Span;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity that an article mentions.")
public record ArticleEntity(
    @NonNull @Description("The entity.") NamedEntity entity,
    @NonNull @Description("How often the article mentions it.") Integer mentionCount,
    @NonNull @Description("Its first mention in Article.text.") Span firstSpan) {}

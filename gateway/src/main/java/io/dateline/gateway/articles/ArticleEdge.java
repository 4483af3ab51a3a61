package io.dateline.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An article in a list.")
public record ArticleEdge(
    @NonNull @Description("Marks this place in the list.") String cursor,
    @NonNull @Description("The article.") Article node,
    @NonNull
        @Description(
            "Stretches that match the search: HTML with nothing but text, and <em> around the"
                + " matches. Empty without a search.")
        List<@NonNull String> highlights) {}

package io.dateline.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An article with its cursor in a list.")
public record ArticleEdge(
    @NonNull @Description("The position of this item, from which another page can begin or end.")
        String cursor,
    @NonNull @Description("The article at this position.") Article node,
    @NonNull
        @Description(
            "Passages that match the search, as HTML that contains only text and <em> around the"
                + " matches. Empty without a search.")
        List<@NonNull String> highlights) {}

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
                + " matches. Empty without a search. Deprecated: use passages, which need no"
                + " parser.")
        List<@NonNull String> highlights,
    @NonNull @Description("Passages that match the search. Empty without a search.")
        List<@NonNull Passage> passages) {

  /** Creates an edge with the passages of articles-service, which are HTML. */
  public static ArticleEdge of(String cursor, Article node, List<String> highlights) {
    return new ArticleEdge(cursor, node, highlights, highlights.stream().map(Passage::of).toList());
  }
}

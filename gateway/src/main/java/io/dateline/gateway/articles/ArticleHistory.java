package io.dateline.gateway.articles;

import io.dateline.gateway.batch.Batches;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The fields of an article for its revisions and its near-duplicates. */
@GraphQLApi
public class ArticleHistory {

  private final ArticleLoader articles;

  ArticleHistory(ArticleLoader articles) {
    this.articles = articles;
  }

  @Nullable
  @Description("All revisions of the article, the oldest first.")
  public Uni<List<@NonNull Revision>> revisions(@Source Article article, Context context) {
    return Batches.load(context, "revisions", article.key(), articles::revisions)
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }

  @Description(
      "The group of near-duplicates of the article; null if it has none, or if it was stored a"
          + " moment ago.")
  public Uni<DuplicateGroup> duplicates(@Source Article article, Context context) {
    return Batches.load(context, "duplicates", article.key(), articles::duplicates);
  }

  @Description(
      "The article that the others were probably copied from; null if it was deleted a moment ago.")
  public Uni<Article> likelyOrigin(@Source DuplicateGroup group, Context context) {
    return articles.one(context, group.originKey());
  }

  @Nullable
  @Description("The articles of the group, in the order in which they were stored; at most 500.")
  public Uni<List<@NonNull Article>> articles(@Source DuplicateGroup group, Context context) {
    return articles
        .many(context, group.articleKeys())
        .map(found -> found.stream().filter(Objects::nonNull).toList());
  }
}

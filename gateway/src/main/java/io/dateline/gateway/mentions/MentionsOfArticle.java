package io.dateline.gateway.mentions;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.entities.EntityKind;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/**
 * The field {@code mentions} of an article. It is null if entities-service fails, and an empty list
 * for an article that was not processed yet.
 */
@GraphQLApi
public class MentionsOfArticle {

  private final MentionLoader mentions;

  MentionsOfArticle(MentionLoader mentions) {
    this.mentions = mentions;
  }

  @Nullable
  @Description(
      "The mentions in the text, in the order of the text. Empty while the article waits for its"
          + " extraction; null, with an error, if entities-service fails.")
  public Uni<List<@NonNull Mention>> mentions(
      @Source Article article,
      @Nullable @Description("Returns only mentions of these kinds.")
          List<@NonNull EntityKind> kinds,
      Context context) {
    return Batches.load(
            context,
            "mentions?" + kinds,
            article.key(),
            ids -> mentions.mentions(context, ids, kinds))
        .onItem()
        .ifNull()
        .continueWith(List::of);
  }
}

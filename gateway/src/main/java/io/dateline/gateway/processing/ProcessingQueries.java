package io.dateline.gateway.processing;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.identity.GlobalId;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/**
 * The fields for the state of the extraction, and the mutation that processes parked articles
 * again.
 */
@GraphQLApi
public class ProcessingQueries {

  private final ProcessingLoader processing;

  ProcessingQueries(ProcessingLoader processing) {
    this.processing = processing;
  }

  @Query
  @Description(
      "Returns how many articles are waiting, done, failed or parked. Null, with an error, if"
          + " entities-service fails.")
  public Uni<ProcessingStatus> processing() {
    return processing.status();
  }

  @Description(
      "The state of the article's extraction. Null, with an error, if entities-service fails.")
  public Uni<ArticleProcessing> processing(@Source Article article, Context context) {
    return Batches.load(context, "processing", article.key(), processing::ofArticles)
        .onItem()
        .ifNull()
        .continueWith(ArticleProcessing.WAITING);
  }

  @Mutation
  @Description(
      "Starts another try for parked articles and returns their number. Null, with an error, if"
          + " entities-service fails.")
  public Uni<Integer> retryParked(
      @Description("The global ids of the articles; null for all parked articles.") @Nullable
          List<@NonNull String> articleIds) {
    List<UUID> ids =
        articleIds == null ? null : articleIds.stream().map(ProcessingQueries::key).toList();
    return processing.retry(ids);
  }

  private static UUID key(String id) {
    return GlobalId.expected(GlobalId.Kind.Article, "articleIds", id);
  }
}

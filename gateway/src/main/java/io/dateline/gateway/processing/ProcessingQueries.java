package io.dateline.gateway.processing;

import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.batch.Batches;
import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.processing.ProcessingClient.Ids;
import io.dateline.gateway.processing.ProcessingClient.Parked;
import io.dateline.gateway.processing.ProcessingClient.Retried;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The state of the extraction, and another try for what was given up. */
@GraphQLApi
public class ProcessingQueries {

  private final ProcessingClient client;
  private final Calls calls;

  ProcessingQueries(@RestClient ProcessingClient client, Calls calls) {
    this.client = client;
    this.calls = calls;
  }

  @Query
  @Description(
      "How many articles wait, are done, failed or are parked. Null, with an error, where"
          + " entities-service fails.")
  public Uni<ProcessingStatus> processing() {
    return calls
        .read(Downstream.ENTITIES, "processing.status", () -> client.status())
        .onFailure()
        .transform(ProcessingQueries::failure);
  }

  @Description("How far its extraction is. Null, with an error, where entities-service fails.")
  public Uni<ArticleProcessing> processing(@Source Article article, Context context) {
    return Batches.load(context, "processing", article.key(), this::ofArticles)
        .onItem()
        .ifNull()
        .continueWith(ArticleProcessing.WAITING);
  }

  @Mutation
  @Description(
      "Tries parked articles again; answers how many. Null, with an error, where entities-service"
          + " fails.")
  public Uni<Integer> retryParked(
      @Description("Only these articles (global ids); all parked ones where null.") @Nullable
          List<@NonNull String> articleIds) {
    List<UUID> ids =
        articleIds == null ? null : articleIds.stream().map(ProcessingQueries::key).toList();
    return calls
        .write(Downstream.ENTITIES, "processing.retry", () -> client.retry(new Parked(ids)))
        .map(Retried::retried)
        .onFailure()
        .transform(ProcessingQueries::failure);
  }

  private Uni<Map<UUID, ArticleProcessing>> ofArticles(List<UUID> ids) {
    return calls
        .read(
            Downstream.ENTITIES,
            "processing.ofArticles",
            () -> client.ofArticles(new Ids(ids)),
            ids)
        .map(
            found ->
                found.items().stream()
                    .collect(
                        toMap(
                            ProcessingByArticle.Item::articleId,
                            ProcessingByArticle.Item::toArticleProcessing)))
        .onFailure()
        .transform(ProcessingQueries::failure);
  }

  private static UUID key(String id) {
    return GlobalId.uuid(GlobalId.Kind.Article, id)
        .orElseThrow(() -> new CodedException("BAD_ID", "An id is not the id of an article."));
  }

  private static CodedException failure(Throwable failure) {
    return Failures.of(Downstream.ENTITIES, failure);
  }
}

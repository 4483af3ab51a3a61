package io.dateline.gateway.processing;

import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.failure.Downstream;
import io.dateline.gateway.failure.Failures;
import io.dateline.gateway.processing.ProcessingClient.Ids;
import io.dateline.gateway.processing.ProcessingClient.Parked;
import io.dateline.gateway.processing.ProcessingClient.Retried;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How far entities-service is; every failure comes as a {@link CodedException}. */
@ApplicationScoped
public class Processing {

  private final ProcessingClient client;
  private final Calls calls;

  Processing(@RestClient ProcessingClient client, Calls calls) {
    this.client = client;
    this.calls = calls;
  }

  /** Articles with which nothing more will happen by itself. */
  public record Done(Set<UUID> processed, Set<UUID> givenUp) {}

  Uni<ProcessingStatus> status() {
    return calls
        .read(Downstream.ENTITIES, "processing.status", client::status)
        .onFailure()
        .transform(Processing::failure);
  }

  /** Up to where the changes of articles-service were read. */
  public Uni<Long> feedPosition() {
    return status()
        .map(now -> now.feedPosition() == null ? 0L : Long.parseLong(now.feedPosition()));
  }

  /** Which of these articles are done. */
  public Uni<Done> done(List<UUID> articles) {
    return ofArticles(articles)
        .map(
            found ->
                new Done(in(found, ProcessingState.PROCESSED), in(found, ProcessingState.PARKED)));
  }

  private static Set<UUID> in(Map<UUID, ArticleProcessing> found, ProcessingState state) {
    return found.entrySet().stream()
        .filter(one -> one.getValue().state() == state)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  Uni<Map<UUID, ArticleProcessing>> ofArticles(List<UUID> ids) {
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
        .transform(Processing::failure);
  }

  /** Tries parked ones again, all where the ids are null; answers how many. */
  Uni<Integer> retry(List<UUID> ids) {
    return calls
        .write(Downstream.ENTITIES, "processing.retry", () -> client.retry(new Parked(ids)))
        .map(Retried::retried)
        .onFailure()
        .transform(Processing::failure);
  }

  private static CodedException failure(Throwable failure) {
    return Failures.of(Downstream.ENTITIES, failure);
  }
}

package io.dateline.gateway.processing;

import static io.dateline.gateway.processing.ProcessingEndpoints.OF_ARTICLES;
import static io.dateline.gateway.processing.ProcessingEndpoints.RETRY;
import static io.dateline.gateway.processing.ProcessingEndpoints.STATUS;
import static java.util.stream.Collectors.toMap;

import io.dateline.gateway.calls.Calls;
import io.dateline.gateway.calls.QueryParameters;
import io.dateline.gateway.failure.CodedException;
import io.dateline.gateway.processing.ProcessingEndpoints.Retried;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads processing states from entities-service. Each failure is a {@link CodedException}. */
@ApplicationScoped
public class ProcessingLoader {

  private final Calls calls;

  ProcessingLoader(Calls calls) {
    this.calls = calls;
  }

  /** Articles whose processing has ended, unless somebody asks for another try. */
  public record EndedProcessing(Set<UUID> processed, Set<UUID> givenUp) {}

  Uni<ProcessingStatus> status() {
    return calls.read(STATUS.with(new QueryParameters()), status -> status);
  }

  /** Returns the position in the change feed up to which entities-service has read. */
  public Uni<Long> feedPosition() {
    return status()
        .map(now -> now.feedPosition() == null ? 0L : Long.parseLong(now.feedPosition()));
  }

  /** Finds those of these articles whose processing has ended. */
  public Uni<EndedProcessing> done(List<UUID> articles) {
    return ofArticles(articles)
        .map(
            found ->
                new EndedProcessing(
                    in(found, ProcessingState.PROCESSED), in(found, ProcessingState.PARKED)));
  }

  private static Set<UUID> in(Map<UUID, ArticleProcessing> found, ProcessingState state) {
    return found.entrySet().stream()
        .filter(one -> one.getValue().state() == state)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  Uni<Map<UUID, ArticleProcessing>> ofArticles(List<UUID> ids) {
    return calls.read(
        OF_ARTICLES.with(new ProcessingEndpoints.Ids(ids)),
        found ->
            found.items().stream()
                .collect(
                    toMap(
                        ProcessingByArticle.Item::articleId,
                        ProcessingByArticle.Item::toArticleProcessing)));
  }

  /**
   * Asks entities-service to process parked articles again, all of them if the ids are null;
   * returns their number.
   */
  Uni<Integer> retry(List<UUID> ids) {
    return calls.write(RETRY.with(new ProcessingEndpoints.Parked(ids)), Retried::retried);
  }
}

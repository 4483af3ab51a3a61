package io.dateline.entities.articles;

import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.text.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Articles as articles-service has them. */
@ApplicationScoped
public class ArticleSource {

  private static final String FIELDS = "revision,text,language,parts,publishedAt,ingestedAt";
  private static final String DATELINE = "DATELINE";

  private static final Set<String> OTHER_HISTORY =
      Set.of(
          "urn:dateline:problem:feed-epoch-changed",
          "urn:dateline:problem:feed-position-beyond-head");

  private final ArticlesClient client;

  ArticleSource(@RestClient ArticlesClient client) {
    this.client = client;
  }

  /** articles-service does not answer, or not in its own terms. Says nothing about any article. */
  public static final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(RuntimeException cause) {
      super("articles-service does not answer", cause);
    }
  }

  /** The feed has another history than the one that a position was taken from. */
  public static final class FeedEpochChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String epoch;

    FeedEpochChanged(String epoch) {
      super("articles-service was restored: its feed has another history", null, false, false);
      this.epoch = epoch;
    }

    /** The epoch of the history that the feed has now. */
    public String epoch() {
      return epoch;
    }
  }

  /**
   * The changes after a position, waiting for one where there is none.
   *
   * @param epoch that the position was taken from; null where none was told
   * @throws FeedEpochChanged if the position is of another epoch, or lies beyond the end of the
   *     feed
   * @throws Unavailable if articles-service does not answer
   */
  public ArticleChanges feed(long after, String epoch, int limit, Duration wait) {
    return ask(() -> client.feed(after, epoch, limit, wait.toString()));
  }

  /**
   * The highest position of the feed.
   *
   * @throws Unavailable if articles-service does not answer
   */
  public long head() {
    return ask(client::head).position();
  }

  /**
   * The texts of articles; unknown articles are missing.
   *
   * @throws Unavailable if articles-service does not answer
   */
  public List<PublishedText> texts(List<UUID> ids) {
    String joined = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    return ask(() -> client.articles(joined, FIELDS)).items().stream()
        .map(ArticleSource::toText)
        .toList();
  }

  private static PublishedText toText(ArticlesClient.Article article) {
    List<Span> datelines =
        article.parts() == null
            ? List.of()
            : article.parts().stream()
                .filter(part -> part.label().equals(DATELINE))
                .map(part -> new Span(part.span().start(), part.span().end()))
                .toList();
    Instant seenAt =
        article.publishedAt() == null ? article.ingestedAt() : article.publishedAt().counted();
    return new PublishedText(
        article.id(),
        article.revision(),
        seenAt,
        new ArticleText(
            article.text() == null ? "" : article.text(),
            article.language(),
            article.publishedAt() == null ? null : article.publishedAt().at().toLocalDate(),
            datelines));
  }

  private static <T> T ask(Supplier<T> call) {
    try {
      return call.get();
    } catch (WebApplicationException | ProcessingException e) {
      ArticlesClient.Refusal refusal = refusal(e);
      if (refusal != null && OTHER_HISTORY.contains(refusal.type())) {
        throw new FeedEpochChanged(refusal.epoch());
      }
      throw new Unavailable(e);
    }
  }

  /** The problem of a 409; null for every other failure. */
  private static ArticlesClient.Refusal refusal(RuntimeException failure) {
    if (failure instanceof WebApplicationException answered
        && answered.getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode()) {
      try {
        return answered.getResponse().readEntity(ArticlesClient.Refusal.class);
      } catch (RuntimeException unreadable) {
        failure.addSuppressed(unreadable);
      }
    }
    return null;
  }
}

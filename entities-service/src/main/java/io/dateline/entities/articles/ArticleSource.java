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

/** Reads articles and the change feed from articles-service. */
@ApplicationScoped
public class ArticleSource {

  private static final String FIELDS =
      "revision,headline,outlet,text,language,parts,publishedAt,ingestedAt";
  private static final String DATELINE = "DATELINE";

  private static final Set<String> OTHER_HISTORY =
      Set.of(
          "urn:dateline:problem:feed-epoch-changed",
          "urn:dateline:problem:feed-position-beyond-head");

  private final ArticlesClient client;

  ArticleSource(@RestClient ArticlesClient client) {
    this.client = client;
  }

  /**
   * Thrown if articles-service does not answer, or answers with something that is no answer. It
   * says nothing about any article.
   */
  public static final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(RuntimeException cause) {
      super("articles-service does not answer", cause);
    }
  }

  /** Thrown if a position belongs to another history of the feed. */
  public static final class FeedEpochChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String epoch;

    FeedEpochChanged(String epoch) {
      super("articles-service was restored: its feed has another history", null, false, false);
      this.epoch = epoch;
    }

    /** Returns the epoch of the feed's present history. */
    public String epoch() {
      return epoch;
    }
  }

  /**
   * Returns the changes after a position, and waits for one if there is none.
   *
   * @param epoch the epoch that the position belongs to; null if none is known
   * @throws FeedEpochChanged if the position belongs to another epoch, or lies beyond the end of
   *     the feed
   * @throws Unavailable if articles-service does not answer
   */
  public ArticleChanges feed(long after, String epoch, int limit, Duration wait) {
    return ask(() -> client.feed(after, epoch, limit, wait.toString()));
  }

  /**
   * Returns the highest position of the feed.
   *
   * @throws Unavailable if articles-service does not answer
   */
  public long head() {
    return ask(client::head).position();
  }

  /**
   * Returns the texts of articles; unknown articles are missing.
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
        article.headline(),
        article.outlet(),
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

  /** Returns the problem of an answer 409, and null for every other failure. */
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

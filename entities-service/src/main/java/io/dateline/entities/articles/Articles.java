package io.dateline.entities.articles;

import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.text.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Articles as articles-service has them. */
@ApplicationScoped
public class Articles {

  private static final String FIELDS = "revision,text,language,parts,publishedAt,ingestedAt";
  private static final String DATELINE = "DATELINE";

  private final ArticlesClient client;

  Articles(@RestClient ArticlesClient client) {
    this.client = client;
  }

  /** articles-service does not answer, or not in its own terms. Says nothing about any article. */
  public static final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(RuntimeException cause) {
      super("articles-service does not answer", cause);
    }
  }

  /**
   * The changes after a position, waiting for one where there is none.
   *
   * @throws Unavailable if articles-service does not answer
   */
  public FeedPage feed(long after, int limit, Duration wait) {
    return ask(() -> client.feed(after, limit, wait.toString()));
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
        .map(Articles::toText)
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
        article.publishedAt() == null
            ? article.ingestedAt()
            : article.publishedAt().at().toInstant();
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
      throw new Unavailable(e);
    }
  }
}

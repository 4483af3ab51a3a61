package io.dateline.entities.articles;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls of articles-service that this service makes. Its openapi.yaml states them. */
@RegisterRestClient(configKey = "articles")
interface ArticlesClient {

  @GET
  @Path("/feed")
  ArticleChanges feed(
      @QueryParam("after") long after,
      @QueryParam("epoch") String epoch,
      @QueryParam("limit") int limit,
      @QueryParam("wait") String wait);

  @GET
  @Path("/feed/head")
  Head head();

  @GET
  @Path("/articles")
  Found articles(@QueryParam("ids") String ids, @QueryParam("fields") String fields);

  /** Why the feed refuses a position; {@code epoch} is the one that it has now. */
  record Refusal(String type, String epoch) {}

  /** The highest position of the feed. */
  record Head(long position) {}

  /** Articles in the order asked; unknown ones are missing. */
  record Found(List<Article> items) {}

  /** What the pipeline needs of an article. */
  record Article(
      UUID id,
      int revision,
      String text,
      String language,
      List<Part> parts,
      PublishedAt publishedAt,
      java.time.Instant ingestedAt) {}

  record Part(String label, Range span) {}

  record Range(int start, int end) {}

  /**
   * When an article was published.
   *
   * @param source {@code fetchedAt} where the page tells no date; may be null
   */
  record PublishedAt(java.time.OffsetDateTime at, String source) {

    /** The time of a fetch tells the day at best, and counts as one. */
    java.time.Instant counted() {
      return "fetchedAt".equals(source)
          ? at.toInstant().truncatedTo(java.time.temporal.ChronoUnit.DAYS)
          : at.toInstant();
    }
  }
}

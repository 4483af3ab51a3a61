package io.dateline.entities.articles;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls to articles-service; its openapi.yaml describes them. */
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

  /**
   * The problem with which the feed refuses a position; {@code epoch} is the feed's present epoch.
   */
  record Refusal(String type, String epoch) {}

  /** The highest position of the feed. */
  record Head(long position) {}

  /** Articles in the order of the ids in the request; unknown ones are missing. */
  record Found(List<Article> items) {}

  /** The fields of an article that the pipeline needs. */
  record Article(
      UUID id,
      int revision,
      String headline,
      String outlet,
      String text,
      String language,
      List<Part> parts,
      PublishedAt publishedAt,
      java.time.Instant ingestedAt) {}

  record Part(String label, Range span) {}

  record Range(int start, int end) {}

  /**
   * The time of publication.
   *
   * @param source where articles-service read the time; {@code fetchedAt} if the page has no date;
   *     may be null
   */
  record PublishedAt(java.time.OffsetDateTime at, String source) {

    /**
     * Returns the time that counts for the article: the time of a fetch is only exact to the day,
     * so it counts as the start of its day.
     */
    java.time.Instant counted() {
      return "fetchedAt".equals(source)
          ? at.toInstant().truncatedTo(java.time.temporal.ChronoUnit.DAYS)
          : at.toInstant();
    }
  }
}

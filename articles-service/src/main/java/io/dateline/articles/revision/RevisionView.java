package io.dateline.articles.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection(
    targets = {
      RevisionView.class,
      RevisionView.RevisionsOfArticle.class,
      RevisionView.RevisionsOfArticles.class
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Revision", description = "One wording of an article; it never changes")
public record RevisionView(
    @Schema(description = "The number of the revision, from 1") int number,
    @Schema(description = "The time at which the revision was stored", format = "date-time")
        String ingestedAt,
    @Schema(description = "The headline; absent if the page has none") String headline,
    @Schema(description = "The kept text") String text) {

  /** The revisions of one article, the earliest first. */
  @Schema(name = "RevisionsOfArticle")
  public record RevisionsOfArticle(UUID articleId, List<RevisionView> revisions) {}

  /** The revisions of several articles; unknown articles are left out. */
  @Schema(name = "RevisionsOfArticles")
  public record RevisionsOfArticles(List<RevisionsOfArticle> items) {}
}

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
@Schema(name = "Revision", description = "One wording of an article; never changed")
public record RevisionView(
    @Schema(description = "From 1") int number,
    @Schema(description = "When it was stored", format = "date-time") String ingestedAt,
    @Schema(description = "Absent where the page has none") String headline,
    @Schema(description = "What was kept of it") String text) {

  /** The revisions of one article, the first first. */
  @Schema(name = "RevisionsOfArticle")
  public record RevisionsOfArticle(UUID articleId, List<RevisionView> revisions) {}

  /** Those of several articles; unknown ones are left out. */
  @Schema(name = "RevisionsOfArticles")
  public record RevisionsOfArticles(List<RevisionsOfArticle> items) {}
}

package io.dateline.articles.duplicate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@RegisterForReflection(
    targets = {
      DuplicateGroup.class,
      DuplicateGroup.DuplicatesOfArticle.class,
      DuplicateGroup.DuplicatesOfArticles.class
    })
@Schema(description = "Articles that are copies of one another")
public record DuplicateGroup(
    @Schema(description = "The id of the group, which changes when groups join") UUID id,
    @Schema(description = "The number of articles") int size,
    @Schema(description = "The article from which the others likely come") UUID likelyOrigin,
    @Schema(
            description = "The reason for this origin, in words",
            examples = "It was published first.")
        String why,
    @Schema(description = "The articles in the order of their ingest; at most 500")
        List<UUID> articles) {

  /** The group of one article. */
  @Schema(name = "DuplicatesOfArticle")
  public record DuplicatesOfArticle(UUID articleId, DuplicateGroup group) {}

  /** The groups of several articles; articles that stand alone are left out. */
  @Schema(name = "DuplicatesOfArticles")
  public record DuplicatesOfArticles(List<DuplicatesOfArticle> items) {}
}

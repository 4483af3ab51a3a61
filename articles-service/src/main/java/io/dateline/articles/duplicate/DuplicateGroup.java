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
    @Schema(description = "Changes when groups join") UUID id,
    @Schema(description = "How many articles") int size,
    @Schema(description = "The article that the others likely come from") UUID likelyOrigin,
    @Schema(description = "Why that one, in words", examples = "It was published first.")
        String why,
    @Schema(description = "All of them, the first that came in first; at most 500")
        List<UUID> articles) {

  /** The group of one article. */
  @Schema(name = "DuplicatesOfArticle")
  public record DuplicatesOfArticle(UUID articleId, DuplicateGroup group) {}

  /** The groups of several; articles that stand alone are left out. */
  @Schema(name = "DuplicatesOfArticles")
  public record DuplicatesOfArticles(List<DuplicatesOfArticle> items) {}
}

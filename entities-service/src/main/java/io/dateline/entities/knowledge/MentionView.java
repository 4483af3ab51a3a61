package io.dateline.entities.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.extraction.MentionKind;
import io.dateline.entities.knowledge.EntityView.StatedOffice;
import io.dateline.entities.text.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mention as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Mention", description = "One occurrence of a name in a text revision")
public record MentionView(
    UUID id,
    MentionKind kind,
    String text,
    Span span,
    String sentence,
    Span sentenceSpan,
    @Schema(description = "What it refers to; absent where unresolved") UUID entityId,
    @Schema(description = "Which rule linked it") String rule,
    StatedOffice office,
    double confidence) {

  static MentionView from(MentionRow row, Map<UUID, EntityRow> owners) {
    return new MentionView(
        row.id,
        row.kind,
        row.text,
        new Span(row.start, row.end),
        row.sentence,
        new Span(row.sentenceStart, row.sentenceEnd),
        row.entityId,
        row.rule,
        office(row, owners),
        row.confidence);
  }

  private static StatedOffice office(MentionRow row, Map<UUID, EntityRow> owners) {
    if (row.officeTitle == null) {
      return null;
    }
    EntityRow of = row.officeOf == null ? null : owners.get(row.officeOf);
    return new StatedOffice(
        row.officeTitle, of == null ? null : EntityView.Ref.from(of), row.officeFormer);
  }

  /** The mentions of one article, in the order of its text. */
  @Schema(name = "ArticleMentions")
  public record OfArticle(UUID articleId, int revision, List<MentionView> mentions) {}

  /** A mention with the article that it stands in. */
  @Schema(name = "LocatedMention")
  public record InArticle(UUID articleId, int revision, MentionView mention) {}

  /** Several, in the order asked; unknown ones are missing. */
  @Schema(name = "Mentions")
  public record Several(List<InArticle> items) {}

  /** Those of several articles. */
  @Schema(name = "MentionsOfArticles")
  public record OfArticles(List<OfArticle> items) {}
}

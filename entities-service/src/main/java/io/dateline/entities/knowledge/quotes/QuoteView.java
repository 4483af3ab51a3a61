package io.dateline.entities.knowledge.quotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.extraction.Rules;
import io.dateline.entities.knowledge.entities.EntityRow;
import io.dateline.entities.knowledge.entities.EntityView.StatedOffice;
import io.dateline.entities.knowledge.entities.StatedOfficeColumns;
import io.dateline.entities.knowledge.mentions.MentionView;
import io.dateline.entities.quotes.QuoteKind;
import io.dateline.entities.text.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quote as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Quote", description = "Words that an article attributes to a speaker")
public record QuoteView(
    UUID id,
    UUID articleId,
    @Schema(description = "The words, without quotation marks") String text,
    QuoteKind kind,
    Span span,
    @Schema(description = "The sentence in which the quote begins") Span sentenceSpan,
    @Schema(
            description =
                "The text of that sentence; absent if an earlier release found the quote and the article was not extracted since")
        String sentence,
    @Schema(description = "The word that says that somebody speaks, such as said") String cue,
    Span cueSpan,
    @Schema(
            description =
                "The mention that names the speaker; an earlier one if a pronoun or a title stands at the quote")
        MentionView speakerMention,
    @Schema(description = "The entity of the speaker; absent if it is not resolved")
        UUID speakerEntityId,
    @Schema(description = "The speaker as printed, if no entity is known") String speakerName,
    @Schema(
            description =
                "The words beside the cue that refer to the speaker: a name, he, the minister")
        Reference reference,
    @Schema(description = "The office of the speaker, as the article states it")
        StatedOffice speakerOffice,
    @Schema(description = "The code of the sieve that found the speaker") String rule,
    @Schema(description = "The meaning of the sieve, in English") String ruleDescription,
    @Schema(description = "The cursor in a list of an entity's quotes; absent elsewhere")
        String cursor) {

  static QuoteView from(
      QuoteRow row, Map<UUID, MentionView> mentions, Map<UUID, EntityRow> owners) {
    return new QuoteView(
        row.id,
        row.articleId,
        row.text,
        row.kind,
        new Span(row.start, row.end),
        new Span(row.sentenceStart, row.sentenceEnd),
        row.sentence,
        row.cue,
        row.cueSpan(),
        row.speakerMention == null ? null : mentions.get(row.speakerMention),
        row.speakerEntity,
        row.speakerEntity == null ? row.reference : null,
        row.reference == null ? null : new Reference(row.reference, row.referenceSpan()),
        StatedOfficeColumns.view(row.office, owners),
        row.rule,
        Rules.describeQuote(row.rule),
        null);
  }

  QuoteView at(String place) {
    return new QuoteView(
        id,
        articleId,
        text,
        kind,
        span,
        sentenceSpan,
        sentence,
        cue,
        cueSpan,
        speakerMention,
        speakerEntityId,
        speakerName,
        reference,
        speakerOffice,
        rule,
        ruleDescription,
        place);
  }

  /** Words that refer to a speaker. */
  @Schema(name = "SpeakerReference")
  public record Reference(String text, Span span) {}

  /** The quotes of one article, in the order of its text. */
  @Schema(name = "ArticleQuotes")
  public record OfArticle(UUID articleId, int revision, List<QuoteView> quotes) {}

  /** The quotes of several articles. */
  @Schema(name = "QuotesOfArticles")
  public record OfArticles(List<OfArticle> items) {}

  /** Quotes in the order of the request; unknown ones are missing. */
  @Schema(name = "Quotes")
  public record Several(List<QuoteView> items) {}

  /** A quote and its position in a list. */
  @Schema(name = "QuoteEdge")
  public record Edge(QuoteView quote, String cursor) {}

  /** A page of a list, the newest article first, then in the order of the text. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "QuotePage")
  public record Page(
      List<Edge> items,
      boolean hasNext,
      boolean hasPrevious,
      @Schema(description = "Number of all matches, if the request asks for it") Long total) {}
}

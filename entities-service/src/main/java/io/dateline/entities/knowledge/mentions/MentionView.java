package io.dateline.entities.knowledge.mentions;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.entities.amounts.Amount;
import io.dateline.entities.dates.DateValue;
import io.dateline.entities.extraction.Rules;
import io.dateline.entities.knowledge.entities.EntityRow;
import io.dateline.entities.knowledge.entities.EntityView.StatedOffice;
import io.dateline.entities.knowledge.entities.StatedOfficeColumns;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.mentions.MentionKind;
import io.dateline.entities.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mention as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Mention", description = "One occurrence of a name in a text revision")
public record MentionView(
    UUID id,
    UUID articleId,
    MentionKind kind,
    String text,
    Span span,
    String sentence,
    Span sentenceSpan,
    @Schema(description = "The entity that it refers to; absent if it is not resolved")
        UUID entityId,
    @Schema(description = "The code of the rule that resolved it; several codes are joined by +")
        String rule,
    @Schema(description = "The meaning of the rule, in English") String ruleDescription,
    @Schema(description = "The office that the text states here; the first of several")
        StatedOffice office,
    @Schema(
            description =
                "The other offices that the text states here; sent with office, absent if there are none")
        List<StatedOffice> furtherOffices,
    DateView date,
    AmountView amount,
    Double confidence,
    @Schema(description = "The cursor in a list of an entity's mentions; absent elsewhere")
        String cursor) {

  /** All fields of a mention. */
  public static final FieldSelection ALL_FIELDS = FieldSelection.all(MentionView.class);

  /** Returns a mention with the selected fields. */
  static MentionView from(MentionRow row, Map<UUID, EntityRow> owners, FieldSelection fields) {
    return new MentionView(
        row.id,
        fields.only("articleId", row.articleId),
        fields.only("kind", row.kind),
        fields.only("text", row.text),
        fields.only("span", new Span(row.start, row.end)),
        fields.only("sentence", row.sentence),
        fields.only("sentenceSpan", new Span(row.sentenceStart, row.sentenceEnd)),
        fields.only("entityId", row.entityId),
        fields.only("rule", row.rule),
        fields.has("ruleDescription") ? Rules.describeMention(row.rule) : null,
        fields.only("office", StatedOfficeColumns.view(row.office, owners)),
        fields.has("office") ? furtherOffices(row, owners) : null,
        fields.only("date", DateView.from(row.date())),
        fields.only("amount", AmountView.from(row.amount())),
        fields.only("confidence", row.confidence),
        null);
  }

  private static List<StatedOffice> furtherOffices(MentionRow row, Map<UUID, EntityRow> owners) {
    return row.furtherOffices.isEmpty()
        ? null
        : row.furtherOffices.stream().map(o -> StatedOfficeColumns.view(o, owners)).toList();
  }

  MentionView at(String place) {
    return new MentionView(
        id,
        articleId,
        kind,
        text,
        span,
        sentence,
        sentenceSpan,
        entityId,
        rule,
        ruleDescription,
        office,
        furtherOffices,
        date,
        amount,
        confidence,
        place);
  }

  /** The days that a date stands for. */
  @Schema(name = "DateValue", description = "The days that a date stands for")
  public record DateView(
      @Schema(description = "The first day") LocalDate from,
      @Schema(description = "The last day, included; a single day is also the first") LocalDate to,
      DateValue.Precision precision,
      @Schema(
              description =
                  "STATED if the words alone give the days, RESOLVED if they need the day of publication")
          DateValue.Basis how) {

    private static DateView from(DateValue value) {
      return value == null
          ? null
          : new DateView(value.from(), value.to(), value.precision(), value.basis());
    }
  }

  /** A sum of money or a quantity. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Amount", description = "A sum of money or a quantity")
  public record AmountView(
      @Schema(description = "In whole units: 1800000000 for $1.8bn") BigDecimal value,
      @Schema(description = "ISO 4217 code; only for money") String currency,
      @Schema(description = "%, km …, or the noun that is counted; only for a quantity")
          String unit) {

    private static AmountView from(Amount amount) {
      return amount == null
          ? null
          : new AmountView(amount.value(), amount.currency(), amount.unit());
    }
  }

  /** The mentions of one article, in the order of its text. */
  @Schema(name = "ArticleMentions")
  public record OfArticle(UUID articleId, int revision, List<MentionView> mentions) {}

  /** A mention with the article that it stands in. */
  @Schema(name = "LocatedMention")
  public record InArticle(UUID articleId, int revision, MentionView mention) {}

  /** Mentions in the order of the request; unknown ones are missing. */
  @Schema(name = "Mentions")
  public record Several(List<InArticle> items) {}

  /**
   * Mentions in the order of the request, each with the id of its article; unknown ones are
   * missing.
   */
  @Schema(name = "MentionList")
  public record Flat(List<MentionView> items) {}

  /** The mentions of several articles. */
  @Schema(name = "MentionsOfArticles")
  public record OfArticles(List<OfArticle> items) {}
}

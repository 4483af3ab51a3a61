package io.dateline.articles.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dateline.articles.metadata.Dateline;
import io.dateline.articles.metadata.MetadataField;
import io.dateline.articles.page.Block;
import io.dateline.articles.page.Caption;
import io.dateline.articles.page.TextPart;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What readers see of an article: its current revision. */
@RegisterForReflection(
    targets = {
      ArticleView.class,
      Dateline.class,
      MetadataField.class,
      Block.class,
      Caption.class,
      TextPart.class,
      io.dateline.articles.block.Span.class,
      io.dateline.articles.block.BlockLabel.class
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Article",
    description =
        "An article in its current revision; what the page does not have is absent, and so is what was not asked for")
public record ArticleView(
    @Schema(description = "Stable for the life of the article") UUID id,
    @Schema(description = "Where it was found") String url,
    @Schema(description = "1 for the page as first taken; each other wording adds one")
        Integer revision,
    @Schema(description = "When this revision was stored", format = "date-time") String ingestedAt,
    @Schema(description = "When a crawler fetched it", format = "date-time") String fetchedAt,
    @Schema(description = "Of the bytes as received, in hexadecimal") String sha256,
    @Schema(examples = {"text/plain", "text/html"}) String mediaType,
    @Schema(description = "What the bytes were decoded with", examples = "UTF-8") String charset,
    @Schema(description = "Whether bytes that are not in the charset were replaced when decoding")
        Boolean decodedWithReplacements,
    @Schema(description = "Absent where the page has none") String headline,
    @Schema(description = "The summary between headline and story") String standfirst,
    @Schema(description = "Who wrote it, as printed") String byline,
    @Schema(description = "The people of the byline") List<String> authors,
    @Schema(description = "Who published it", examples = "The Guardian") String outlet,
    @Schema(description = "The wire agency that wrote it", examples = "Reuters") String agency,
    @Schema(description = "Who passed an outlet's story on") String aggregator,
    @Schema(
            description =
                "When the outlet says it published; where it says nothing, when the page was fetched")
        PublishedAtView publishedAt,
    @Schema(description = "When the outlet says it last changed it; absent where it says nothing")
        PublishedAtView updatedAt,
    @Schema(description = "The address that the outlet gives it, where the page declares one")
        String canonicalUrl,
    @Schema(description = "Where it was filed") Dateline dateline,
    @Schema(description = "As printed", examples = "World") String section,
    @Schema(description = "BCP 47", examples = "en") String language,
    @Schema(
            description =
                "What is kept, in reading order: headline, standfirst, dateline, captions, body, joined by empty lines; all spans of extraction point into it")
        String text,
    @Schema(description = "What each stretch of the text is, one per block") List<TextPart> parts,
    @Schema(description = "The BODY parts alone, joined by empty lines") String body,
    List<Caption> captions,
    @Schema(
            description =
                "Every block of the page, kept or dropped, with the reason; only when asked for")
        List<Block> blocks,
    @Schema(description = "Where each field was read, and how sure that is")
        List<MetadataField> metadata,
    @Schema(
            description =
                "The page as received, decoded; block spans point into it; only when asked for")
        String raw) {}

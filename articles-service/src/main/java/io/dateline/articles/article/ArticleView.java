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

/** An article in its current revision, as readers see it. */
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
        "An article in its current revision; fields that the page does not have, or that were not asked for, are absent")
public record ArticleView(
    @Schema(description = "The id, which stays as long as the article exists") UUID id,
    @Schema(description = "The address of the page") String url,
    @Schema(description = "1 for the first wording of the page; each new wording adds one")
        Integer revision,
    @Schema(description = "The time at which this revision was stored", format = "date-time")
        String ingestedAt,
    @Schema(description = "The time at which a crawler fetched the page", format = "date-time")
        String fetchedAt,
    @Schema(description = "The SHA-256 of the bytes as received, in hexadecimal") String sha256,
    @Schema(examples = {"text/plain", "text/html"}) String mediaType,
    @Schema(description = "The charset with which the bytes were decoded", examples = "UTF-8")
        String charset,
    @Schema(description = "Whether U+FFFD replaced bytes that are not in the charset")
        Boolean decodedWithReplacements,
    @Schema(description = "The headline; absent if the page has none") String headline,
    @Schema(description = "The summary between headline and story") String standfirst,
    @Schema(description = "The byline as printed") String byline,
    @Schema(description = "The authors of the byline, one by one") List<String> authors,
    @Schema(description = "The outlet that published the story", examples = "The Guardian")
        String outlet,
    @Schema(description = "The wire agency that wrote the story", examples = "Reuters")
        String agency,
    @Schema(description = "The aggregator that passed on an outlet's story") String aggregator,
    @Schema(
            description =
                "The time of publication as the outlet states it, or the time of the fetch if it states none")
        PublishedAtView publishedAt,
    @Schema(
            description =
                "The time of the last change as the outlet states it; absent if it states none")
        PublishedAtView updatedAt,
    @Schema(
            description =
                "The address that the page declares for the story; absent if it declares none")
        String canonicalUrl,
    @Schema(description = "The place where the story was filed") Dateline dateline,
    @Schema(description = "The section as printed", examples = "World") String section,
    @Schema(description = "The language as a BCP 47 code", examples = "en") String language,
    @Schema(
            description =
                "The kept text in reading order: headline, standfirst, dateline, captions, body, joined by empty lines; all spans of extraction point into it")
        String text,
    @Schema(description = "The label and the place of each part of the text") List<TextPart> parts,
    @Schema(description = "The BODY parts alone, joined by empty lines") String body,
    List<Caption> captions,
    @Schema(
            description =
                "Every block of the page, kept or dropped, with the reason; only if asked for")
        List<Block> blocks,
    @Schema(description = "The source and the confidence of each field")
        List<MetadataField> metadata,
    @Schema(
            description =
                "The decoded page as received; the spans of blocks point into it; only if asked for")
        String raw) {}

package io.dateline.gateway.articles;

import io.dateline.gateway.identity.GlobalId;
import io.dateline.gateway.identity.Node;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An article in the graph. A field that the query does not select is null.
 *
 * @param key the id that articles-service gave the article
 * @param allBlocks the kept and the dropped blocks; the field {@code blocks} filters them
 */
@Description("A news article: the latest revision of a page that was taken in.")
public record Article(
    @Ignore UUID key,
    @Id @NonNull @Description("Globally unique, opaque and stable.") String id,
    @Description("Where the page was found; null where it came without an address.") String url,
    @Description("The address under which the page says it is kept.") String canonicalUrl,
    @NonNull @Description("The number of this revision of the page, from 1.") Integer revision,
    @NonNull @Description("When this revision was taken in.") Instant ingestedAt,
    @Description(
            "When the page was fetched, as whoever sent it said; null where that is not known.")
        Instant fetchedAt,
    @Description("The headline; null where the page has none.") String headline,
    @Description("The summary under the headline.") String standfirst,
    @Description("The byline as printed.") String byline,
    @NonNull @Description("The authors named in the byline.") List<@NonNull String> authors,
    @Description("Who published.") String outlet,
    @Description("Who wrote, where that is an agency: Reuters, AP, …") String agency,
    @Description("Who passed it on.") String aggregator,
    @Description(
            "When the outlet says that it published; where it says nothing, when the page was"
                + " fetched (its source tells that). Null where neither is known.")
        PublishedAt publishedAt,
    @Description("When the outlet says that it last changed the story.") PublishedAt updatedAt,
    @Description("Where the story was filed.") Dateline dateline,
    @Description("The outlet's section.") String section,
    @Description("The language, as a BCP 47 tag.") String language,
    @NonNull
        @Description(
            "What is kept of the page, in reading order: headline, standfirst, dateline, captions,"
                + " body. All spans of mentions and parts point into it.")
        String text,
    @NonNull @Description("Which stretch of the text is what.") List<@NonNull TextPart> parts,
    @NonNull @Description("The body alone.") String body,
    @NonNull @Description("The captions under its pictures.") List<@NonNull Caption> captions,
    @Ignore List<Block> allBlocks,
    @NonNull @Description("Where each field was read, and how sure that is.")
        List<@NonNull MetadataField> metadata,
    @NonNull @Description("The page as received, decoded.") String raw)
    implements Node {

  static Article from(ArticleDocument document) {
    return new Article(
        document.id(),
        GlobalId.of(GlobalId.Kind.Article, document.id()),
        document.url(),
        document.canonicalUrl(),
        document.revision(),
        document.ingestedAt(),
        document.fetchedAt(),
        document.headline(),
        document.standfirst(),
        document.byline(),
        orEmpty(document.authors()),
        document.outlet(),
        document.agency(),
        document.aggregator(),
        document.publishedAt(),
        document.updatedAt(),
        document.dateline(),
        document.section(),
        document.language(),
        document.text(),
        orEmpty(document.parts()),
        document.body(),
        orEmpty(document.captions()),
        orEmpty(document.blocks()),
        orEmpty(document.metadata()),
        document.raw());
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}

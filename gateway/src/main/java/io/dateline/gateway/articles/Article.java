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
@Description("A news article, in its latest revision.")
public record Article(
    @Ignore UUID key,
    @Id @NonNull @Description("The global id, which is unique, opaque and stable.") String id,
    @Description("The address of the page; null if it was stored without one.") String url,
    @Description("The address that the page itself states as its canonical one.")
        String canonicalUrl,
    @NonNull @Description("The number of this revision; the first revision has the number 1.")
        Integer revision,
    @NonNull @Description("The time at which Dateline stored this revision.") Instant ingestedAt,
    @Description(
            "The time at which a crawler fetched the page, as the sender stated it; null if it is"
                + " unknown.")
        Instant fetchedAt,
    @Description("The title of the story, as the page prints it; null if the page has none.")
        String headline,
    @Description("The summary between headline and story.") String standfirst,
    @Description("The line that says who wrote the story, as printed.") String byline,
    @NonNull @Description("The people that the byline names.") List<@NonNull String> authors,
    @Description("The outlet that published the page: a newspaper, a broadcaster, a site.")
        String outlet,
    @Description("The wire agency that wrote the story, such as Reuters or AP.") String agency,
    @Description("The site that passed on the story of the outlet.") String aggregator,
    @Description(
            "The time at which the outlet says that it published the story. If the page states no"
                + " time, this is the time at which it was fetched, and the source says so. Null if"
                + " neither is known.")
        PublishedAt publishedAt,
    @Description("The time at which the outlet says that it last changed the story.")
        PublishedAt updatedAt,
    @Description("The dateline, which says from where the story was filed.") Dateline dateline,
    @Description("The section of the outlet in which the story appeared.") String section,
    @Description("The language of the text, as a BCP 47 tag.") String language,
    @NonNull
        @Description(
            "The kept blocks of the page in reading order: headline, standfirst, dateline,"
                + " captions, body. All spans of mentions, quotes and parts point into this text.")
        String text,
    @NonNull @Description("The parts of the text, each with its role.")
        List<@NonNull TextPart> parts,
    @NonNull @Description("The paragraphs of the story itself, without headline and captions.")
        String body,
    @NonNull @Description("The captions of the pictures.") List<@NonNull Caption> captions,
    @Ignore List<Block> allBlocks,
    @NonNull
        @Description("The metadata fields, each with the place where it was read and a confidence.")
        List<@NonNull MetadataField> metadata,
    @NonNull @Description("The page as it was received, decoded to characters.") String raw)
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

package io.dateline.articles.metadata;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.LabelledBlocks;
import io.dateline.articles.block.PageTooComplex;
import io.dateline.articles.block.ReadingDeadline;
import io.dateline.articles.block.StoryEdgeRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the extractors over a page, and labels the blocks that hold headline, standfirst, byline and
 * date.
 */
public final class MetadataReader {

  /**
   * Characters of the name of an outlet or a section. A PostgreSQL index entry holds 2,700 bytes,
   * and a character takes up to four.
   */
  private static final int MAX_NAME_CHARS = 400;

  private MetadataReader() {}

  /**
   * The metadata of a page, with the place of the dateline.
   *
   * @param metadata the fields without the language, which is detected in the text
   * @param datelineBlock the block that holds the dateline, or -1
   * @param datelineLength characters that the dateline takes from the start of that block; 0 if the
   *     block is the line of byline and date
   */
  public record MetadataReading(PageMetadata metadata, int datelineBlock, int datelineLength) {}

  /**
   * Reads the metadata, and changes the labels of blocks that turn out to be headline, byline and
   * so on.
   *
   * @param fetchedAt the time at which the page was fetched, or null
   * @throws PageTooComplex after the deadline
   */
  public static MetadataReading read(
      LabelledBlocks labels,
      String url,
      CrawlRecord crawlRecord,
      Instant fetchedAt,
      ReadingDeadline deadline) {
    LabelledPage page = LabelledPage.of(labels, url, crawlRecord, fetchedAt);
    Optional<EditionNotice> edition = EditionNotice.in(page);
    Optional<SubscriptionOffer> offer = SubscriptionOffer.in(page);
    Optional<ExtractedValue<String>> headline = HeadlineExtractor.find(page);
    headline.ifPresent(found -> label(page, found, BlockLabel.HEADLINE, "the headline"));
    Optional<ExtractedValue<String>> standfirst = StandfirstExtractor.find(page, headline);
    standfirst.ifPresent(found -> label(page, found, BlockLabel.STANDFIRST, found.source()));
    deadline.check();
    dropHeadlineCopies(page, headline);
    StoryEdgeRules.trim(labels);
    Optional<ExtractedValue<PublishedAt>> published = PublishedAtExtractor.find(page, edition);
    Optional<ExtractedValue<PublishedAt>> updated = UpdatedAtExtractor.find(page, published);
    Optional<ExtractedValue<String>> canonical = CanonicalUrlExtractor.find(page);
    deadline.check();
    Optional<ExtractedValue<String>> byline = BylineExtractor.find(page);
    deadline.check();
    Optional<DatelineExtractor.LocatedDateline> dateline = DatelineExtractor.find(page, byline);
    Optional<ExtractedValue<String>> agency = AgencyExtractor.find(page, dateline, byline);
    Optional<ExtractedValue<String>> outlet =
        OutletExtractor.find(page, edition, offer, headline, byline).filter(MetadataReader::isName);
    Optional<ExtractedValue<String>> aggregator =
        AggregatorExtractor.find(page, edition, offer).filter(MetadataReader::isName);
    Optional<ExtractedValue<String>> section =
        SectionExtractor.find(page, headline).filter(MetadataReader::isName);
    byline.ifPresent(found -> label(page, found, BlockLabel.BYLINE, "who wrote it"));
    published
        .filter(
            found -> found.blocks().stream().noneMatch(i -> page.labels().is(i, BlockLabel.BYLINE)))
        .filter(found -> edition.isEmpty())
        .ifPresent(found -> label(page, found, BlockLabel.BYLINE, "when it was published"));

    List<MetadataField> fields = new ArrayList<>();
    headline.ifPresent(found -> fields.add(found.field("headline")));
    standfirst.ifPresent(found -> fields.add(found.field("standfirst")));
    byline.ifPresent(found -> fields.add(found.field("byline")));
    outlet.ifPresent(found -> fields.add(found.field("outlet")));
    agency.ifPresent(found -> fields.add(found.field("agency")));
    aggregator.ifPresent(found -> fields.add(found.field("aggregator")));
    published.ifPresent(found -> fields.add(time("publishedAt", found)));
    updated.ifPresent(found -> fields.add(time("updatedAt", found)));
    canonical.ifPresent(found -> fields.add(found.field("canonicalUrl")));
    dateline.ifPresent(
        found ->
            fields.add(
                new MetadataField(
                    "dateline",
                    found.dateline().text(),
                    found.source(),
                    labels.page().block(found.block()).rawSpan(),
                    0.8)));
    section.ifPresent(found -> fields.add(found.field("section")));
    PageMetadata metadata =
        new PageMetadata(
            value(headline),
            value(standfirst),
            value(byline),
            byline.map(found -> BylineExtractor.authors(page, found)).orElse(List.of()),
            value(outlet),
            value(agency),
            value(aggregator),
            value(published),
            value(updated),
            value(canonical),
            dateline.map(DatelineExtractor.LocatedDateline::dateline).orElse(null),
            value(section),
            null,
            List.copyOf(fields));
    return new MetadataReading(
        metadata,
        dateline.map(DatelineExtractor.LocatedDateline::block).orElse(-1),
        dateline.map(DatelineExtractor.LocatedDateline::length).orElse(0));
  }

  private static boolean isName(ExtractedValue<String> found) {
    return found.value().length() <= MAX_NAME_CHARS;
  }

  private static MetadataField time(String name, ExtractedValue<PublishedAt> found) {
    return new MetadataField(
        name, found.value().at().toString(), found.source(), found.rawSpan(), found.confidence());
  }

  private static <T> T value(Optional<ExtractedValue<T>> found) {
    return found.map(ExtractedValue::value).orElse(null);
  }

  private static void label(
      LabelledPage page, ExtractedValue<?> found, BlockLabel label, String reason) {
    for (int block : found.blocks()) {
      boolean first = block == found.blocks().get(0);
      boolean again = label == BlockLabel.HEADLINE && !first;
      page.labels()
          .set(block, again ? BlockLabel.OTHER : label, again ? "the headline again" : reason);
    }
  }

  /** Removes repetitions of the headline from the body. */
  private static void dropHeadlineCopies(
      LabelledPage page, Optional<ExtractedValue<String>> headline) {
    if (headline.isEmpty()) {
      return;
    }
    for (int i = 0; i < page.size(); i++) {
      if (page.labels().is(i, BlockLabel.BODY)
          && page.text(i).equalsIgnoreCase(headline.get().value())) {
        page.labels().set(i, BlockLabel.OTHER, "the headline again");
      }
    }
  }
}

package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.BlockLabeller;
import io.dateline.articles.block.BodyScorer;
import io.dateline.articles.block.HtmlLayout;
import io.dateline.articles.block.LabelledBlocks;
import io.dateline.articles.block.PageLayout;
import io.dateline.articles.block.PageTooComplex;
import io.dateline.articles.block.ReadingDeadline;
import io.dateline.articles.block.TextLayout;
import io.dateline.articles.block.TrainedScorer;
import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.metadata.MetadataField;
import io.dateline.articles.metadata.MetadataReader;
import io.dateline.articles.metadata.PageMetadata;
import io.dateline.articles.metadata.PublishedAt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a raw page: its characters, its blocks, its text, and what it says about itself. Holds no
 * state between pages and may be shared by threads.
 */
public final class PageReader {

  /** Crawls follow publication by hours or by years. */
  private static final double FETCHED_CONFIDENCE = 0.2;

  private final LanguageDetector languages;
  private final BlockLabeller labeller;

  private PageReader(LanguageDetector languages, BodyScorer scorer) {
    this.languages = languages;
    this.labeller = new BlockLabeller(scorer);
  }

  /** A reader that asks this detector for languages. */
  public static PageReader withLanguages(LanguageDetector languages) {
    return new PageReader(languages, TrainedScorer.shipped());
  }

  /** A reader that finds the story by another classifier than the one that ships. */
  public static PageReader withScorer(LanguageDetector languages, BodyScorer scorer) {
    return new PageReader(languages, scorer);
  }

  /** What is read from the page; the same for the same page, whatever it holds. */
  public ParsedPage read(RawPage page) {
    return read(page, ReadingDeadline.NONE);
  }

  /**
   * What is read from the page; the same for the same page, whatever it holds.
   *
   * @throws PageTooComplex if it has more elements or blocks than one page may have, or cannot be
   *     read before the deadline
   */
  public ParsedPage read(RawPage page, ReadingDeadline deadline) {
    try {
      return readWithin(page, deadline);
    } catch (StackOverflowError e) {
      // Patterns recurse; no input of ours reaches this, and a page made for it is that page's
      // loss.
      throw new PageTooComplex("The page is nested too deeply to be read.");
    }
  }

  private ParsedPage readWithin(RawPage page, ReadingDeadline deadline) {
    DecodedPage decoded = PageDecoder.decode(page.bytes(), page.format(), page.declaredCharset());
    PageLayout layout =
        page.format() == RawPage.Format.HTML
            ? HtmlLayout.of(decoded.text(), deadline)
            : TextLayout.of(decoded.text());
    LabelledBlocks labels = labeller.label(layout, deadline);
    MetadataReader.MetadataReading reading =
        MetadataReader.read(labels, page.url(), page.crawlRecord(), deadline);
    deadline.check();
    ArticleText kept = ArticleText.of(labels, reading);
    deadline.check();
    Optional<String> language =
        languages.detect(
            kept.body().isEmpty() ? kept.text() : kept.body(), layout.head().language());
    return new ParsedPage(
        decoded,
        kept.text(),
        kept.parts(),
        kept.body(),
        kept.captions(),
        blocks(labels),
        withLanguage(dated(reading.metadata(), page.fetchedAt()), language));
  }

  private static List<Block> blocks(LabelledBlocks labels) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      BlockLabel label = labels.label(i);
      blocks.add(
          new Block(
              label,
              ArticleText.keeps(label),
              labels.reason(i),
              labels.text(i),
              labels.page().block(i).rawSpan()));
    }
    return List.copyOf(blocks);
  }

  /**
   * A page that tells no time of publication was published when it was fetched or before: that day
   * is the best that is known of it, and says so.
   */
  private static PageMetadata dated(PageMetadata m, Instant fetchedAt) {
    if (m.publishedAt() != null || fetchedAt == null) {
      return m;
    }
    PublishedAt at = PublishedAt.ofFetch(fetchedAt);
    List<MetadataField> fields = new ArrayList<>(m.fields());
    fields.add(
        new MetadataField(
            "publishedAt", at.at().toString(), PublishedAt.FETCH_SOURCE, null, FETCHED_CONFIDENCE));
    return new PageMetadata(
        m.headline(),
        m.standfirst(),
        m.byline(),
        m.authors(),
        m.outlet(),
        m.agency(),
        m.aggregator(),
        at,
        m.updatedAt(),
        m.canonicalUrl(),
        m.dateline(),
        m.section(),
        m.language(),
        List.copyOf(fields));
  }

  private static PageMetadata withLanguage(PageMetadata m, Optional<String> language) {
    List<MetadataField> fields = new ArrayList<>(m.fields());
    language.ifPresent(tag -> fields.add(new MetadataField("language", tag, "text", null, 0.9)));
    return new PageMetadata(
        m.headline(),
        m.standfirst(),
        m.byline(),
        m.authors(),
        m.outlet(),
        m.agency(),
        m.aggregator(),
        m.publishedAt(),
        m.updatedAt(),
        m.canonicalUrl(),
        m.dateline(),
        m.section(),
        language.orElse(null),
        List.copyOf(fields));
  }
}

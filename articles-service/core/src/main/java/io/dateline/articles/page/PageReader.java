package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.BlockLabeller;
import io.dateline.articles.block.BodyScorer;
import io.dateline.articles.block.DeclaredStory;
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
 * Reads a raw page: its characters, its blocks, its text and its metadata. It keeps no state
 * between pages, and threads may share it.
 */
public final class PageReader {

  /**
   * Confidence of a publication time that is the time of the fetch: crawls follow publication by
   * hours or by years.
   */
  private static final double FETCHED_CONFIDENCE = 0.2;

  private final LanguageDetector languages;
  private final BlockLabeller labeller;

  private PageReader(LanguageDetector languages, BodyScorer scorer) {
    this.languages = languages;
    this.labeller = new BlockLabeller(scorer);
  }

  /** Returns a reader with the shipped body model and this detector. */
  public static PageReader withLanguages(LanguageDetector languages) {
    return new PageReader(languages, TrainedScorer.shipped());
  }

  /** Returns a reader with another body model than the shipped one. */
  public static PageReader withScorer(LanguageDetector languages, BodyScorer scorer) {
    return new PageReader(languages, scorer);
  }

  /** Reads the page; the same page always gives the same result. */
  public ParsedPage read(RawPage page) {
    return read(page, ReadingDeadline.NONE);
  }

  /**
   * Reads the page; the same page always gives the same result.
   *
   * @throws PageTooComplex if the page has more elements or blocks than one page may have, or
   *     cannot be read before the deadline
   */
  public ParsedPage read(RawPage page, ReadingDeadline deadline) {
    try {
      return readWithin(page, deadline);
    } catch (StackOverflowError e) {
      // Regular expressions recurse. No real page reaches the end of the stack; a page made for it
      // is refused.
      throw new PageTooComplex("The page is nested too deeply to be read.");
    }
  }

  private ParsedPage readWithin(RawPage page, ReadingDeadline deadline) {
    DecodedPage decoded = PageDecoder.decode(page.bytes(), page.format(), page.declaredCharset());
    PageLayout layout =
        page.format() == RawPage.Format.HTML
            ? HtmlLayout.of(decoded.text(), deadline)
            : TextLayout.of(decoded.text());
    LabelledBlocks labels = DeclaredStory.complete(labeller.label(layout, deadline));
    MetadataReader.MetadataReading reading =
        MetadataReader.read(labels, page.url(), page.crawlRecord(), page.fetchedAt(), deadline);
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
   * Dates a page that states no time of publication by its fetch: the page was published then or
   * before, and the source of the field says so.
   */
  private static PageMetadata dated(PageMetadata m, Instant fetchedAt) {
    if (m.publishedAt() != null || fetchedAt == null) {
      return m;
    }
    PublishedAt at = PublishedAt.ofFetch(fetchedAt);
    return m.withPublishedAt(
        at,
        new MetadataField(
            "publishedAt", at.at().toString(), PublishedAt.FETCH_SOURCE, null, FETCHED_CONFIDENCE));
  }

  private static PageMetadata withLanguage(PageMetadata m, Optional<String> language) {
    return language
        .map(tag -> m.withLanguage(tag, new MetadataField("language", tag, "text", null, 0.9)))
        .orElse(m);
  }
}

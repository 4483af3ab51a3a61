package io.dateline.articles.page;

import io.dateline.articles.block.BlockLabel;
import io.dateline.articles.block.BodyScorer;
import io.dateline.articles.block.HtmlLayout;
import io.dateline.articles.block.PageLayout;
import io.dateline.articles.block.RawBlock;
import io.dateline.articles.block.RuleScorer;
import io.dateline.articles.block.TextLayout;
import io.dateline.articles.language.LanguageDetector;
import io.dateline.articles.metadata.PageMetadata;
import java.util.ArrayList;
import java.util.List;

/** Reads a raw page: its characters, its blocks, its text, and what it says about itself. */
public final class PageReader {

  private final LanguageDetector languages;
  private final BodyScorer scorer;

  private PageReader(LanguageDetector languages, BodyScorer scorer) {
    this.languages = languages;
    this.scorer = scorer;
  }

  /** A reader that asks this detector for languages. */
  public static PageReader withLanguages(LanguageDetector languages) {
    return new PageReader(languages, new RuleScorer());
  }

  /** What is read from the page; the same for the same page, whatever it holds. */
  public ReadPage read(RawPage page) {
    DecodedPage decoded = Decoding.decode(page.bytes(), page.form(), page.declaredCharset());
    PageLayout layout =
        page.form() == RawPage.Form.HTML
            ? HtmlLayout.of(decoded.text())
            : TextLayout.of(decoded.text());
    double[] scores = scorer.score(layout);
    List<Block> blocks = new ArrayList<>();
    TextAssembly text = new TextAssembly();
    for (int i = 0; i < layout.size(); i++) {
      RawBlock block = layout.block(i);
      boolean kept = scores[i] > 0.5;
      blocks.add(
          new Block(
              kept ? BlockLabel.BODY : BlockLabel.OTHER,
              kept,
              "score",
              block.text(),
              block.rawSpan()));
      if (kept) {
        text.add(BlockLabel.BODY, block.text());
      }
    }
    String language = languages.detect(text.body(), layout.head().language()).orElse(null);
    PageMetadata metadata =
        new PageMetadata(
            null, null, null, List.of(), null, null, null, null, null, null, language, List.of());
    return new ReadPage(
        decoded, text.text(), text.parts(), text.body(), List.of(), blocks, metadata);
  }
}

package io.dateline.entities.extraction;

import io.dateline.entities.mentions.Mention;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.entities.quotes.Quote;
import java.time.LocalDate;
import java.util.List;

/** The pipeline with the transformer, loaded once for all tests that read texts with it. */
public final class TestPipeline {

  /** A Friday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 15);

  private static final Extractor EXTRACTOR =
      new Extractor(TransformerTagger.load(), Gazetteer.load());

  private TestPipeline() {}

  /** Returns the result for an English text. */
  public static ExtractionResult extract(String text) {
    return EXTRACTOR.extract(new ArticleText(text, "en", PUBLISHED, List.of()));
  }

  /**
   * Returns the first mention with exactly these words.
   *
   * @throws AssertionError if there is none
   */
  public static Mention mention(String text, String words) {
    return extract(text).mentions().stream()
        .filter(m -> m.span().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention '" + words + "' in: " + text));
  }

  /**
   * Returns the quote with exactly these words.
   *
   * @throws AssertionError if there is none
   */
  public static Quote quote(String text, String words) {
    return extract(text).quotes().stream()
        .filter(q -> q.span().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no quote '" + words + "' in: " + text));
  }
}

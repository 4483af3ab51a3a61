package io.dateline.evaluation.measure;

import io.dateline.entities.extraction.ArticleText;
import io.dateline.entities.extraction.Extractor;
import io.dateline.entities.names.NameTagger;
import io.dateline.entities.names.PlainTagger;
import io.dateline.entities.names.TransformerTagger;
import io.dateline.entities.places.Gazetteer;
import io.dateline.evaluation.attributions.AttributedArticle;
import io.dateline.evaluation.attributions.AttributionScore;
import io.dateline.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures quotes and their speakers on articles in which people marked every attribution. */
final class QuoteAttributions implements Measurement {

  private static final double PERCENT = 100;
  private static final int MAX_LISTED_MISSES = 2000;

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public String description() {
    return "FOLDER …: quotes and their speakers in articles with marked attributions";
  }

  @Override
  public Table measure(List<Path> folders) throws IOException {
    if (folders.isEmpty()) {
      throw new Failure("quotes needs folders with the folders text and gold");
    }
    List<AttributedArticle> articles = new ArrayList<>();
    for (Path folder : folders) {
      articles.addAll(AttributedArticle.read(folder));
    }
    List<Table.Row> rows = new ArrayList<>();
    try (TransformerTagger transformer = TransformerTagger.load()) {
      AttributionScore score = score(articles, transformer);
      AttributionScore plain = score(articles, PlainTagger.load());
      rows.add(row("direct: found", score.direct().recall(), plain.direct().recall()));
      rows.add(row("direct: ours that are marked", score.precision(), plain.precision()));
      rows.add(row("direct: named speakers", score.direct().speakers(), plain.direct().speakers()));
      rows.add(row("indirect: found", score.indirect().recall(), plain.indirect().recall()));
      rows.add(
          row(
              "indirect: named speakers",
              score.indirect().speakers(),
              plain.indirect().speakers()));
      return new Table(
          articles.size()
              + " articles with "
              + score.direct().marked()
              + " direct and "
              + score.indirect().marked()
              + " indirect attributions; "
              + score.direct().named()
              + " and "
              + score.indirect().named()
              + " of the found ones have a named source. In percent, with the transformer and with"
              + " the plain tagger. Below: what the first one missed.",
          List.of("transformer", "plain"),
          rows,
          score.misses().stream().limit(MAX_LISTED_MISSES).toList());
    }
  }

  private static Table.Row row(String name, double transformer, double plain) {
    return new Table.Row(name, List.of(PERCENT * transformer, PERCENT * plain));
  }

  private static AttributionScore score(List<AttributedArticle> articles, NameTagger tagger) {
    Extractor extractor = new Extractor(tagger, Gazetteer.load());
    AttributionScore score = new AttributionScore();
    for (AttributedArticle article : articles) {
      score.add(
          article,
          extractor.extract(new ArticleText(article.text(), "en", article.published(), List.of())));
    }
    return score;
  }
}

package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import java.util.Arrays;
import java.util.List;

/** One line per article. */
final class ArticlesAsCsv implements Form<ExportedArticle> {

  @Override
  public String contentType() {
    return Csv.CONTENT_TYPE;
  }

  @Override
  public String begin() {
    return Csv.line(
        List.of(
            "id",
            "url",
            "headline",
            "byline",
            "authors",
            "outlet",
            "agency",
            "publishedAt",
            "publishedAtPrecision",
            "dateline",
            "section",
            "language",
            "ingestedAt",
            "text"));
  }

  @Override
  public void item(ExportedArticle item, StringBuilder file) {
    Article article = item.article();
    Csv.append(
        file,
        Arrays.asList(
            article.id(),
            article.url(),
            article.headline(),
            article.byline(),
            String.join("; ", article.authors()),
            article.outlet(),
            article.agency(),
            article.publishedAt() == null ? null : article.publishedAt().at(),
            article.publishedAt() == null ? null : article.publishedAt().precision(),
            article.dateline() == null ? null : article.dateline().text(),
            article.section(),
            article.language(),
            article.ingestedAt(),
            article.text()));
  }
}

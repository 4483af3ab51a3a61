package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.export.Csv.Column;
import java.util.List;
import java.util.function.Function;

/** The columns of the articles file. */
final class ArticlesAsCsv {

  static final List<Column<ExportedArticle>> COLUMNS =
      List.of(
          column("id", Article::id),
          column("url", Article::url),
          column("headline", Article::headline),
          column("byline", Article::byline),
          column("authors", article -> String.join("; ", article.authors())),
          column("outlet", Article::outlet),
          column("agency", Article::agency),
          column(
              "publishedAt",
              article -> article.publishedAt() == null ? null : article.publishedAt().at()),
          column(
              "publishedAtPrecision",
              article -> article.publishedAt() == null ? null : article.publishedAt().precision()),
          column(
              "publishedAtSource",
              article -> article.publishedAt() == null ? null : article.publishedAt().source()),
          column("fetchedAt", Article::fetchedAt),
          column(
              "dateline", article -> article.dateline() == null ? null : article.dateline().text()),
          column("section", Article::section),
          column("language", Article::language),
          column("ingestedAt", Article::ingestedAt),
          column("text", Article::text));

  private ArticlesAsCsv() {}

  private static Column<ExportedArticle> column(String name, Function<Article, Object> value) {
    return new Column<>(name, exported -> value.apply(exported.article()));
  }
}

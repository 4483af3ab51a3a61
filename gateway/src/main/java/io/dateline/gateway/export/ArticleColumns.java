package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.export.Csv.Column;
import io.dateline.gateway.identity.GlobalId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The columns of an article in files whose lines are about something in the article. */
final class ArticleColumns {

  /** The fields of an article that the columns need. */
  static final String FIELDS = "id,url,headline,outlet,publishedAt";

  private ArticleColumns() {}

  /**
   * Creates the columns.
   *
   * @param key returns the id of the article
   * @param article returns the article; null if it was deleted
   */
  static <T> List<Column<T>> of(Function<T, UUID> key, Function<T, Article> article) {
    return List.of(
        new Column<>("articleId", item -> GlobalId.of(GlobalId.Kind.Article, key.apply(item))),
        column("articleUrl", article, Article::url),
        column("articleHeadline", article, Article::headline),
        column("outlet", article, Article::outlet),
        column(
            "publishedAt",
            article,
            one -> one.publishedAt() == null ? null : one.publishedAt().at()));
  }

  private static <T> Column<T> column(
      String name, Function<T, Article> article, Function<Article, Object> value) {
    return new Column<>(
        name,
        item -> {
          Article of = article.apply(item);
          return of == null ? null : value.apply(of);
        });
  }
}

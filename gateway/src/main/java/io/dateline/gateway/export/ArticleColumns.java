package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.export.Csv.Column;
import io.dateline.gateway.identity.GlobalId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What a line about something in an article tells of the article. */
final class ArticleColumns {

  /** What of an article is needed for the columns. */
  static final String FIELDS = "id,url,headline,outlet,publishedAt";

  private ArticleColumns() {}

  /**
   * The columns.
   *
   * @param key of the article
   * @param article null where it is gone
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

/**
 * Owns stored articles: their rows ({@code ArticleRow}, {@code RevisionRow}, {@code RawPageRow},
 * read and written by {@code ArticleRepository} and {@code ArticleStore}) and the views that
 * readers get ({@code ArticleViewReader}, {@code ArticleResource}). Revisions never change. Appends
 * changes to {@code feed} in its own transactions.
 */
package io.dateline.articles.article;

/**
 * Owns how articles are found: the search entries ({@code SearchIndex}) and the form of their texts
 * ({@code SearchableText}), the filters and their parameters ({@code ArticleFilter}, {@code
 * FilterParameters}), the query ({@code ArticleFinder}), orders, cursors, facets and highlights,
 * and the resources over them. Uses {@code article} to show the found articles.
 */
package io.dateline.articles.search;

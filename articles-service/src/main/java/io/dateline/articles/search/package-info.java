/**
 * Owns how articles are found: the search table, filters, orders, cursors and highlights. Uses
 * {@code article} to show what was found.
 */
package io.dateline.articles.search;

/**
 * Measures and trains over folders of the form {@code html/ID.html.gz}, {@code text/ID.txt}, {@code
 * gold/ID.json}. Plain Java, Jackson and jsoup.
 */
package io.dateline.articles.measure;

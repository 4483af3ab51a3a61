/** The articles-service: raw pages in; clean, dated articles, search and a change feed out. */
package io.dateline.articles;

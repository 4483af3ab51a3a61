/**
 * The articles-service takes raw pages, stores them as clean and dated articles, searches them, and
 * tells followers about changes. This package starts the service and provides the beans of the
 * core.
 */
package io.dateline.articles;

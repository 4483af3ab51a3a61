package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.quotes.Quote;

/**
 * A quote with what a line tells of its surroundings.
 *
 * @param article null where it was removed just now
 * @param speaker null where unresolved
 */
record ExportedQuote(Quote quote, Article article, NamedEntity speaker) {}

package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.quotes.Quote;

/**
 * A quote with its article and its speaker.
 *
 * @param article null if it was deleted a moment ago
 * @param speaker null if the speaker is unresolved
 */
record ExportedQuote(Quote quote, Article article, NamedEntity speaker) {}

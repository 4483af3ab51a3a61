/**
 * Owns quotes: the words that an article attributes to a speaker. {@link
 * io.dateline.entities.quotes.QuoteStage} is the stage of the pipeline; {@code QuotationFinder}
 * finds the marks, {@code QuotationFilter} separates quotes from titles, each {@code …Sieve} finds
 * speakers by one rule, and {@code IndirectQuoteFinder} finds reported clauses. {@link
 * io.dateline.entities.quotes.QuoteRule} says which rule found a speaker. The words come from the
 * language ({@link io.dateline.entities.language.SpeechWords}). Plain Java; uses {@code
 * coreference}, {@code document}, {@code language}, {@code mentions}, {@code offices} and {@code
 * text}.
 */
package io.dateline.entities.quotes;

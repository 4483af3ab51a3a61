/**
 * Owns the extraction from an article's text to its mentions and quotes. {@link
 * io.dateline.entities.extraction.Extractor} runs one pipeline for each language: {@link
 * io.dateline.entities.extraction.SentenceStage}, {@link
 * io.dateline.entities.extraction.NameStage}, {@link io.dateline.entities.extraction.OfficeStage},
 * {@link io.dateline.entities.extraction.MentionStage}, {@link
 * io.dateline.entities.extraction.ResolutionStage} and {@link
 * io.dateline.entities.quotes.QuoteStage}. The other classes do the work of one stage: {@code
 * Document…} and {@code CompanyNames} make names agree, {@code …Finder} and {@code DatelineReader}
 * find mentions, {@code …Resolution} and {@code OfficeAssignment} resolve them. {@link
 * io.dateline.entities.extraction.Rules} describes the codes of all rules. Plain Java; may use
 * every other package of the core, and no other package uses it.
 */
package io.dateline.entities.extraction;

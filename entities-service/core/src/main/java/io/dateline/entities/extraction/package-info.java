/**
 * Owns the extraction from an article's text to its mentions and quotes. {@link
 * io.dateline.entities.extraction.Extractor} runs one pipeline for each language: {@link
 * io.dateline.entities.extraction.SentenceStage}, {@link
 * io.dateline.entities.extraction.NameStage}, {@link io.dateline.entities.extraction.OfficeStage},
 * {@link io.dateline.entities.extraction.MentionStage}, {@link
 * io.dateline.entities.extraction.ResolutionStage} and {@link
 * io.dateline.entities.quotes.QuoteStage}. The other classes do the work of one stage: {@code
 * Document…}, {@code …Names}, {@code PersonNameExtent} and {@code PlaceOrNamesake} make names
 * agree, {@code …Finder} and {@code DatelineReader} find mentions, {@code …Resolution}, {@code
 * OfficeAssignment}, {@code StatedTowns}, {@code StateOrCountry}, {@code GenericBodies} and {@code
 * IntroducedAcronyms} resolve them with the help of {@code HomeCountry}. {@link
 * io.dateline.entities.extraction.Rules} describes the codes of all rules. Plain Java; may use
 * every other package of the core, and no other package uses it.
 */
package io.dateline.entities.extraction;

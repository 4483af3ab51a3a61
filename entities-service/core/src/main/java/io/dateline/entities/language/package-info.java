/**
 * Owns the words of languages. {@link io.dateline.entities.language.Language} has one view of words
 * for each feature; {@link io.dateline.entities.language.LanguagePack} reads them from the resource
 * folder of a language ({@code en/*.tsv}), and {@link io.dateline.entities.language.Languages}
 * lists the languages that exist. Words that hold for all languages lie in {@code any/*.tsv}. Plain
 * Java; uses no other package.
 */
package io.dateline.entities.language;

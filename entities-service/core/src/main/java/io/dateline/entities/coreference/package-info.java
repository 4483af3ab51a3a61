/**
 * Owns references without a name: {@link io.dateline.entities.coreference.Coreference} decides whom
 * "he", "the minister" or "the ministry" means within a document. References lead quotes to their
 * speakers and are not stored as mentions. The words come from the language, first names from
 * {@code language/any}. Plain Java; uses {@code document}, {@code language}, {@code mentions},
 * {@code offices} and {@code text}.
 */
package io.dateline.entities.coreference;

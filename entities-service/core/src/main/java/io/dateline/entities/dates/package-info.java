/**
 * Owns dates. {@link io.dateline.entities.dates.DateFinder} finds the words of a sentence that
 * state one, {@link io.dateline.entities.dates.TenseFinder} tells whether it is past or to come,
 * and {@link io.dateline.entities.dates.DateResolver} computes the days that they mean. The words
 * and forms come from the language. Plain Java; uses {@code language} and {@code text}.
 */
package io.dateline.entities.dates;

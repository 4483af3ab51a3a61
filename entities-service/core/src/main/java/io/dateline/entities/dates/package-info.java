/**
 * Owns dates: which words of a sentence state one, and which days they mean. Plain Java; uses
 * {@code text} alone. What is English about it lies in {@link
 * io.dateline.entities.dates.EnglishDates}.
 */
package io.dateline.entities.dates;

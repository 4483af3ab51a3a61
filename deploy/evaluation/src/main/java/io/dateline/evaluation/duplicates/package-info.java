/**
 * Owns the measurement of near-duplicates: copies of stories made as outlets print wire copy, what
 * the comparison finds, and its cost.
 */
package io.dateline.evaluation.duplicates;

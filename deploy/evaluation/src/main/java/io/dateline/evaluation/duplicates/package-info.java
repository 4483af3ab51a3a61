/**
 * Owns the measuring of near-duplicates: copies made of stories the way outlets print wire copy,
 * and what the comparison of them finds and costs.
 */
package io.dateline.evaluation.duplicates;

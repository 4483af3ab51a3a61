/**
 * Owns passages in which people marked names, offices, dates and quotes: reading them, and scoring
 * the results of the pipeline on them. The README beside the passages describes their form.
 */
package io.dateline.evaluation.passages;

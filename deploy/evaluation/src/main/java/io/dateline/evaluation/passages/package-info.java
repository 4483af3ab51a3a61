/**
 * Owns passages in which people marked names, offices, dates and quotes: reading them, and scoring
 * what the pipeline finds in them. The README beside the passages describes the form.
 */
package io.dateline.evaluation.passages;

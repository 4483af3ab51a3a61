/**
 * Owns the command {@code measure} and every benchmark and accuracy evaluation: one class each,
 * which returns a {@link io.dateline.evaluation.measure.Table}. May use all other packages of the
 * evaluation.
 */
package io.dateline.evaluation.measure;

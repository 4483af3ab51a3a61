/**
 * The command line of the evaluation. Every benchmark and accuracy evaluation is a class of {@link
 * io.dateline.evaluation.measure}; the other packages hold what several of them share, and the
 * training of the models.
 */
package io.dateline.evaluation;

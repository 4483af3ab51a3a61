/**
 * Sentences with marked events: reads them, scores the pipeline on them, and prepares them for the
 * training of the network.
 */
package io.dateline.evaluation.events;

/**
 * Articles whose story is known: reads them, scores the clustering on them, and trains the model of
 * the package {@code stories} in the core of entities-service.
 */
package io.dateline.evaluation.stories;

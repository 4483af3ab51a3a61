/**
 * Owns who is meant within a page by words that are no names: "he", "the minister", "Mexico's
 * president". These references stay inside the pipeline: they tell who speaks, and do not count as
 * mentions. Plain Java; uses {@code mentions}, {@code offices} and {@code text}. What is English
 * about it lies in {@link io.dateline.entities.coreference.Pronouns} and the tables beside it.
 */
package io.dateline.entities.coreference;

/**
 * Owns the pipeline: from the text of one article to its mentions, each with what it refers to. A
 * pure function of the text. Plain Java; uses {@code text}, {@code names}, {@code places}, {@code
 * dates}, {@code amounts}, {@code laws}, {@code facilities} and {@code offices}, and is used by
 * {@code processing}.
 */
package io.dateline.entities.extraction;

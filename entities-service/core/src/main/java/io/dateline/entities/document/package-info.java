/**
 * Owns the annotated document and the order of the pipeline. {@link
 * io.dateline.entities.document.AnnotatedDocument} holds the text of one article and what the
 * stages found in it; {@link io.dateline.entities.document.Stage} declares what one step needs and
 * what it adds; {@link io.dateline.entities.document.Pipeline} checks that the order of the stages
 * fits. Plain Java; uses {@code text}, {@code names}, {@code places}, {@code offices} and {@code
 * mentions}, and is used by {@code coreference}, {@code quotes} and {@code extraction}.
 */
package io.dateline.entities.document;

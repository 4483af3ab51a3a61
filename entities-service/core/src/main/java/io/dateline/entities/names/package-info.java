/**
 * Owns the finding of names in sentences: the interface {@link
 * io.dateline.entities.names.NameTagger}, its two taggers ({@link
 * io.dateline.entities.names.TransformerTagger} on ONNX Runtime, {@link
 * io.dateline.entities.names.PlainTagger} in plain Java) with their models, and the score of a
 * tagger. It does not decide which entity a name stands for. Plain Java and ONNX Runtime; uses
 * {@code language} (to read tables) and {@code text}.
 */
package io.dateline.entities.names;

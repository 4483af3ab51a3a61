/**
 * Owns the finding of names in sentences: one interface, and the tagger behind it. Plain Java and
 * ONNX Runtime; knows nothing of what a name refers to.
 */
package io.dateline.entities.names;

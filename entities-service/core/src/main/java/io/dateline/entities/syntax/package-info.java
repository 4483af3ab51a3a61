/**
 * Owns the syntax of sentences: part of speech, lemma and dependency tree of every word, as
 * Universal Dependencies define them. The scores come from the network that finds names; this
 * package chooses the best tree. Plain Java; uses {@code text}, {@code document} and, to read
 * tables, {@code language}.
 */
package io.dateline.entities.syntax;

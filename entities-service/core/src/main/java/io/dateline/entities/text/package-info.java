/**
 * Owns text: {@link io.dateline.entities.text.Span}, {@link io.dateline.entities.text.Token} and
 * {@link io.dateline.entities.text.Sentence}, the {@link io.dateline.entities.text.Tokenizer} and
 * {@link io.dateline.entities.text.SentenceSplitter} that make them, the comparison form of names
 * and the time limit of the work on an article. Plain Java; uses {@code language} alone.
 */
package io.dateline.entities.text;

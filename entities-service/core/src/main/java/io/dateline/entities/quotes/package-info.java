/**
 * Owns quotes: what somebody is said to have said, in which words, and who it was. Ordered sieves
 * look for the speaker, and each quote tells which one found them. Plain Java; uses {@code
 * coreference}, {@code mentions}, {@code offices} and {@code text}. What is English about it lies
 * in {@link io.dateline.entities.quotes.EnglishSpeech}.
 */
package io.dateline.entities.quotes;

/**
 * Owns languages: the word lists that rules read ({@code Language}, {@code Languages}, {@code
 * WordList}, with one resource folder for each language and {@code any} for all), the names of
 * agencies ({@code Agencies}), and the detection of a text's language ({@code LanguageDetector}).
 * Plain Java and OpenNLP; uses no other package.
 */
package io.dateline.articles.language;

/**
 * Owns how a raw page is read: bytes to characters, characters to blocks, blocks to the text that
 * all later spans point into. Plain Java; uses {@code block}, {@code metadata} and {@code
 * language}, and is used by everything that stores or serves articles.
 */
package io.dateline.articles.page;

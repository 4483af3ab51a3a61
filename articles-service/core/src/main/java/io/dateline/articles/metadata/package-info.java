/**
 * Owns what a page says about itself: one extractor per field, each of which reads HTML metadata
 * and bare text alike and says where it read. A field that the page does not have is null. Plain
 * Java and Jackson (for JSON-LD); uses {@code block}.
 */
package io.dateline.articles.metadata;

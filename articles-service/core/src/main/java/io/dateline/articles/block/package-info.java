/**
 * Owns the block model: how HTML and tag-less text become the same sequence of blocks, what is
 * known of each block, and which of them are the story. Plain Java and jsoup; knows nothing of
 * metadata, storage or HTTP.
 */
package io.dateline.articles.block;

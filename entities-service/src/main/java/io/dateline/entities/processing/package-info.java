/**
 * Owns the queue of articles to extract: {@link io.dateline.entities.processing.FeedFollower} reads
 * the change feed, {@link io.dateline.entities.processing.FeedProgress} stores its position, {@link
 * io.dateline.entities.processing.ProcessingQueue} holds the state of each article, and {@link
 * io.dateline.entities.processing.ExtractionWorker} runs the pipeline and stores the results
 * through {@code knowledge.storage}, in the transaction that ends the claim. May use {@code
 * articles}, {@code knowledge} and the core.
 */
package io.dateline.entities.processing;

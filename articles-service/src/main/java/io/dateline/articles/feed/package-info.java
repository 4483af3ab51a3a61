/**
 * Owns the change feed: what changed, in an order that a follower can never skip ({@code
 * ChangeLog}), with the epoch of the feed ({@code FeedEpoch}) and answers that wait for changes
 * ({@code FeedResource}, {@code FeedChangeNotifier}). Other packages add changes in their
 * transactions. Of articles it knows the ids alone.
 */
package io.dateline.articles.feed;

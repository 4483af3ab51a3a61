/**
 * Owns the change feed: what changed, in an order that a follower can never skip. Others hand it
 * changes inside of their transactions; it knows nothing of articles but their ids.
 */
package io.dateline.articles.feed;

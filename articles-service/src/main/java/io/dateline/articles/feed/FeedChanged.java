package io.dateline.articles.feed;

/** Fired inside of a transaction that adds a change; observers wait for its commit. */
record FeedChanged() {}

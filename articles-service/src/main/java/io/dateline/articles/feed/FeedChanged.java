package io.dateline.articles.feed;

/** The event of a transaction that adds a change; observers wait for its commit. */
record FeedChanged() {}

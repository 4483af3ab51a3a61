/** Owns what the service says of its own state. */
package io.dateline.articles.health;

/** Owns the health checks of the service: alive, ready and started. */
package io.dateline.articles.health;

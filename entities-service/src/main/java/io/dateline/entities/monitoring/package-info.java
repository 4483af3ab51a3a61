/**
 * Owns the gauges of the whole extraction for a monitoring system: the number of waiting and parked
 * articles, and how far the service is behind the feed. May use {@code processing}.
 */
package io.dateline.entities.monitoring;

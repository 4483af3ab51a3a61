/**
 * Owns the figures of the whole work that a monitoring system reads: what waits, what is parked,
 * how far the feed is ahead. May ask the processing feature.
 */
package io.dateline.entities.monitoring;

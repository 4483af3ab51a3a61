/**
 * Loading values by key in batches: one call of a service for each level of a query, however many
 * rows the level has.
 *
 * <p>{@code Batches} is the entry point, {@code Batch} holds the keys of one kind, {@code
 * Selection} tells which fields a query selects. May use no other package of the gateway.
 */
package io.dateline.gateway.batch;

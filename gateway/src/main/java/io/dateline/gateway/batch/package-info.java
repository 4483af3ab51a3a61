/**
 * Loading by key in batches: one downstream call per level of a query, whatever its breadth. Knows
 * no feature.
 */
package io.dateline.gateway.batch;

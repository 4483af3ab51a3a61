/**
 * How the services behind are called, over HTTP: no longer than the request has time, not more at
 * once than they bear, not at all while they are down, and once for equal reads that are under way.
 * Knows no feature.
 */
package io.dateline.gateway.calls;

/**
 * How the services behind are called: no longer than the request has time, not more at once than
 * they bear, and once for equal reads that are under way. Knows no feature.
 */
package io.dateline.gateway.calls;

/**
 * Which websites may use the gateway through the browsers of their visitors, and where its metrics
 * may be read from. Knows no feature.
 */
package io.dateline.gateway.origin;

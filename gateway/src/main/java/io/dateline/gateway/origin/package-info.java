/**
 * Websites and networks that may use the gateway: {@code OriginGuard} refuses requests from pages
 * of other origins ({@code Origins}), {@code MetricsGuard} protects the metrics ({@code Networks}).
 * May use {@code failure}.
 */
package io.dateline.gateway.origin;

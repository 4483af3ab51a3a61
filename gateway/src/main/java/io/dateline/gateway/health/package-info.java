/**
 * The readiness check of the gateway, which reports the state of the services behind it without
 * depending on it: {@code ReadinessOfGateway}. May use {@code calls} and {@code failure}.
 */
package io.dateline.gateway.health;

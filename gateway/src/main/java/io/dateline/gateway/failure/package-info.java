/**
 * Failures with stable codes.
 *
 * <p>A resolver that fails on purpose throws a {@code CodedException}. {@code Failures} translates
 * every failure of a call into one, so that no host, class name or exception text reaches a client.
 * {@code Problem} is the error answer of a service, {@code ErrorAnswers} reads it. May use no other
 * package of the gateway.
 */
package io.dateline.gateway.failure;

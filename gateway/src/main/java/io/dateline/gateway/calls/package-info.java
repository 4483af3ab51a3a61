/**
 * HTTP calls of the services behind the gateway: with the time that the request has left, with a
 * limit on calls at once, with a circuit breaker, and with one call for equal reads that run at the
 * same time.
 *
 * <p>{@code Calls} is the entry point. {@code Endpoint} and {@code Call} describe a request, {@code
 * QueryParameters} its address. {@code ResilientServiceClient} repeats and limits the calls of one
 * service and has its circuit breakers, {@code ServiceConnection} is its HTTP client. May use
 * {@code budget} and {@code failure}.
 */
package io.dateline.gateway.calls;

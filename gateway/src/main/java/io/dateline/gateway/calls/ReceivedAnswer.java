package io.dateline.gateway.calls;

/**
 * The answer of a service.
 *
 * @param bytes size of the answer as transferred
 */
record ReceivedAnswer<T>(T content, long bytes) {}

package io.dateline.gateway.calls;

/**
 * What a service answered.
 *
 * @param bytes of it on the line
 */
record Received<T>(T content, long bytes) {}

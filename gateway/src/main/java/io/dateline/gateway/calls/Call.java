package io.dateline.gateway.calls;

/**
 * A request to a service. Two equal requests have the same answer.
 *
 * @param target the path with its parameters
 * @param content the content to send; null for a GET
 */
public record Call<T>(Endpoint<T> endpoint, String target, Object content) {}

package io.dateline.gateway.calls;

/**
 * A question to a service. Equal ones have equal answers.
 *
 * @param target the path with its parameters
 * @param content what is sent; null for a GET
 */
public record Call<T>(Endpoint<T> endpoint, String target, Object content) {}

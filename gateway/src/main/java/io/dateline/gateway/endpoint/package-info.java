/**
 * GraphQL over HTTP, and the execution behind it: the route and the form of answers. Executes
 * whatever schema the features make; knows of the others only {@code access}, {@code limits},
 * {@code calls} and {@code failure}.
 */
package io.dateline.gateway.endpoint;

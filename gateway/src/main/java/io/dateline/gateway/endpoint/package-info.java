/**
 * GraphQL over HTTP, and the execution behind it: the route, the limits on documents, and the form
 * of errors. Executes whatever schema the other features make; knows only {@code failure} of them.
 */
package io.dateline.gateway.endpoint;

/**
 * GraphQL over HTTP, and the execution of operations. The schema comes from the other packages;
 * this package knows none of its types.
 *
 * <p>{@code GraphQlRoute}, {@code EventStream} and {@code WebSockets} receive requests ({@code
 * GraphQlRequest}); {@code Admission} and {@code OperationReader} check them; {@code Documents} and
 * {@code PersistedDocuments} hold documents; {@code Execution} executes operations, {@code
 * RunningSubscription} subscriptions; {@code ResponseWriter} and {@code ErrorJson} write the
 * answers. {@code SchemaRoute} serves the schema, {@code UiRoute} the UI. May use {@code failure},
 * {@code access}, {@code limits}, {@code budget}, {@code calls}, {@code events} and {@code
 * sending}.
 */
package io.dateline.gateway.endpoint;

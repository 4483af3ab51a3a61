/**
 * Limits on what a document may ask for, checked before anything is fetched.
 *
 * <p>{@code DocumentLimits} checks the shape of a document once ({@code WrittenShape}, {@code
 * ExpandedShape}); {@code OperationCost} computes the cost of each request with its variables, with
 * the sizes of {@code ListSizes}; {@code ArgumentChecks} checks values. May use no other package of
 * the gateway.
 */
package io.dateline.gateway.limits;

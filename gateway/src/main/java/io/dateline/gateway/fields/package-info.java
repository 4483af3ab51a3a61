/**
 * Data fetchers for the fields of SmallRye's schema. They call the accessors of records and the
 * methods of resolvers, without SmallRye's own description of the whole selection for each value.
 *
 * <p>{@code FieldFetching} registers {@code RecordField} and {@code ResolverField}; {@code
 * UniToFuture} passes results on. May use no other package of the gateway.
 */
package io.dateline.gateway.fields;

/**
 * Global object identification as Relay defines it: {@code Node} is the interface of all types with
 * an id, {@code GlobalId} the opaque id that contains its kind. May use {@code failure}.
 */
package io.dateline.gateway.identity;

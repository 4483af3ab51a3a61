/**
 * Nodes by their global id alone: {@code NodeQueries}. May use {@code articles}, {@code entities},
 * {@code quotes}, {@code happenings}, {@code stories}, {@code batch}, {@code failure} and {@code
 * identity}.
 */
package io.dateline.gateway.lookup;

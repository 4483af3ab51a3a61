/**
 * Events in the world: who did what to whom, when and where, and whether it happened. The GraphQL
 * types, the fields that return them, and the requests to entities-service.
 *
 * <p>{@code Event} is the GraphQL type, {@code EventEvidence} what one article says of it; {@code
 * EventQueries} and {@code EventLinks} resolve fields; {@code EventLoader} reads events through the
 * table {@code EventEndpoints}. May use {@code articles}, {@code entities}, {@code mentions},
 * {@code calls}, {@code failure}, {@code identity}, {@code paging} and {@code batch}. (The package
 * {@code events} is about something else: what subscriptions wait for.)
 */
package io.dateline.gateway.happenings;

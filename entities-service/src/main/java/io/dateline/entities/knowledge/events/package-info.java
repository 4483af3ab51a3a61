/**
 * Owns events: the reports of articles (tables {@code event_report} and {@code event_participant}),
 * and the events that they are joined to ({@code event} and {@code event_party}). Serves them by
 * article, by entity, by id and by search, and counts them by countries. May use {@code
 * knowledge.mentions} and what that may use.
 */
package io.dateline.entities.knowledge.events;

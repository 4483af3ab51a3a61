/**
 * Subscriptions: {@code ProcessingWatcher} watches the services while a client listens and makes
 * events; {@code Subscriptions} returns for each event the result that a client asked for. May use
 * {@code articles}, {@code mentions}, {@code happenings}, {@code stories}, {@code processing},
 * {@code calls}, {@code events}, {@code failure} and {@code identity}.
 */
package io.dateline.gateway.live;

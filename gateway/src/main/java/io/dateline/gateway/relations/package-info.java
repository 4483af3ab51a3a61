/**
 * The entities that the same articles mention, and the number of articles over time: the fields
 * {@code related} and {@code timeline} of an entity, and the requests to entities-service. May use
 * {@code entities}.
 */
package io.dateline.gateway.relations;

/**
 * Owns the named entities: the tables {@code named_entity}, {@code entity_alias} and {@code
 * article_entity}, which only {@link io.dateline.entities.knowledge.entities.EntityWriter} and
 * {@link io.dateline.entities.knowledge.entities.EntityAggregates} write. Serves entities by id, by
 * search and by article, their articles, the entities mentioned with them, and their offices. May
 * use {@code knowledge.lists} and {@code knowledge.database}.
 */
package io.dateline.entities.knowledge.entities;

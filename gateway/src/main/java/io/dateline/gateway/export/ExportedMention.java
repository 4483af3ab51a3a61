package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.mentions.Mention;

/**
 * A mention with what a line tells of its surroundings.
 *
 * @param entity null where unresolved, and of kinds that have none
 */
record ExportedMention(Mention mention, Article article, NamedEntity entity) {}

package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.mentions.Mention;

/**
 * A mention with its article and its entity.
 *
 * @param entity null if the mention is unresolved, or of a kind without entities
 */
record ExportedMention(Mention mention, Article article, NamedEntity entity) {}

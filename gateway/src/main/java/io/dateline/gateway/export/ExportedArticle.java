package io.dateline.gateway.export;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.entities.ArticleEntity;
import java.util.List;

/**
 * An article with the entities that it mentions.
 *
 * @param entities empty if the format does not write them
 */
record ExportedArticle(Article article, List<ArticleEntity> entities) {}

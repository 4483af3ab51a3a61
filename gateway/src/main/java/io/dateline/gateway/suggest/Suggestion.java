package io.dateline.gateway.suggest;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.entities.NamedEntity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An entity or headline that somebody who types may mean.
 *
 * @param found the article of a headline; null for an entity
 */
@Description("An entity or article that somebody who types may mean.")
public record Suggestion(
    @NonNull @Description("The text to show: a name or a headline.") String text,
    @Description("The entity that has this name; null for an article.") NamedEntity entity,
    @Ignore Article found) {

  static Suggestion of(NamedEntity entity) {
    return new Suggestion(entity.canonicalName(), entity, null);
  }

  static Suggestion of(Article article) {
    return new Suggestion(article.headline(), null, article);
  }
}

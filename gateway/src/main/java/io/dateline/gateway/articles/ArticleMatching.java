package io.dateline.gateway.articles;

import io.dateline.gateway.batch.FieldSelection;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Checks whether one article matches a filter. */
@ApplicationScoped
public class ArticleMatching {

  /** The fields that a filter reads, in addition to those that the query selects. */
  private static final Set<String> FILTER_FIELDS =
      Set.of("outlet", "agency", "language", "section", "publishedAt", "headline");

  private final ArticleLoader articles;
  private final MentionedEntities mentioned;

  ArticleMatching(ArticleLoader articles, MentionedEntities mentioned) {
    this.articles = articles;
    this.mentioned = mentioned;
  }

  /**
   * Loads an article, with the fields that the current field selects, if it matches a filter.
   *
   * @param filter null to match every article
   * @return null if the article does not match or was deleted
   */
  public Uni<Article> ifMatches(Context context, UUID id, ArticleFilter filter) {
    Set<String> fields = new TreeSet<>(FieldSelection.names(context));
    if (filter != null) {
      fields.addAll(FILTER_FIELDS);
    }
    Uni<Article> found =
        articles.fetch(List.of(id), ArticleFields.of(fields)).map(known -> known.get(id));
    if (filter == null) {
      return found;
    }
    List<UUID> entities = filter.entityKeys();
    Uni<Article> matching =
        found.map(article -> article != null && matches(article, filter) ? article : null);
    if (!entities.isEmpty()) {
      matching = andThen(matching, article -> ifMentions(article, entities));
    }
    return Boolean.TRUE.equals(filter.foldDuplicates())
        ? andThen(matching, this::unlessCopy)
        : matching;
  }

  private static Uni<Article> andThen(
      Uni<Article> matching, Function<Article, Uni<Article>> condition) {
    return matching.chain(
        article -> article == null ? Uni.createFrom().nullItem() : condition.apply(article));
  }

  private Uni<Article> ifMentions(Article article, List<UUID> entities) {
    return mentioned.areMentionedIn(article.key(), entities).map(are -> are ? article : null);
  }

  private Uni<Article> unlessCopy(Article article) {
    return articles
        .duplicates(List.of(article.key()))
        .map(
            groups -> {
              DuplicateGroup group = groups.get(article.key());
              return group == null || group.originKey().equals(article.key()) ? article : null;
            });
  }

  static boolean matches(Article article, ArticleFilter filter) {
    return oneOf(filter.outlet(), article.outlet())
        && oneOf(filter.agency(), article.agency())
        && oneOf(filter.language(), article.language())
        && oneOf(filter.section(), article.section())
        && (filter.hasHeadline() == null || filter.hasHeadline() == (article.headline() != null))
        && inTime(article, filter);
  }

  private static boolean oneOf(List<String> values, String value) {
    return values == null
        || values.isEmpty()
        || (value != null && values.stream().anyMatch(value::equalsIgnoreCase));
  }

  private static boolean inTime(Article article, ArticleFilter filter) {
    if (filter.from() == null && filter.to() == null) {
      return true;
    }
    if (article.publishedAt() == null) {
      return false;
    }
    java.time.Instant at = article.publishedAt().at().toInstant();
    return (filter.from() == null || !at.isBefore(filter.from()))
        && (filter.to() == null || at.isBefore(filter.to()));
  }
}

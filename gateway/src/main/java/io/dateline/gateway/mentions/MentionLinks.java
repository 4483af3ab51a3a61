package io.dateline.gateway.mentions;

import io.dateline.gateway.articles.Article;
import io.dateline.gateway.articles.ArticleLoader;
import io.dateline.gateway.batch.FieldSelection;
import io.dateline.gateway.entities.EntityLoader;
import io.dateline.gateway.entities.NamedEntity;
import io.dateline.gateway.entities.Office;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/**
 * The fields that lead from a mention, and from the office stated at it, to entities and articles.
 */
@GraphQLApi
public class MentionLinks {

  /** The fields that a reference contains. If the query selects no others, no call is made. */
  private static final Set<String> REFERENCE_FIELDS =
      Set.of("id", "kind", "canonicalName", "__typename");

  private final EntityLoader entities;
  private final MentionLoader mentions;
  private final ArticleLoader articles;

  MentionLinks(EntityLoader entities, MentionLoader mentions, ArticleLoader articles) {
    this.entities = entities;
    this.mentions = mentions;
    this.articles = articles;
  }

  @Description(
      "The entity that the mention refers to; null if it is unresolved. The entity of a demonym is"
          + " its country.")
  public Uni<NamedEntity> entity(@Source Mention mention, Context context) {
    return mention.entityKey() == null
        ? Uni.createFrom().nullItem()
        : entities.one(context, mention.entityKey());
  }

  @Description("The article that contains it; null, with an error, if articles-service fails.")
  public Uni<Article> article(@Source Mention mention, Context context) {
    return articles.one(context, mention.articleKey());
  }

  @Description(
      "The mentions that state the office, the newest first, at most 20; null, with an error, if"
          + " entities-service fails.")
  public Uni<List<@NonNull Mention>> evidence(@Source Office office, Context context) {
    return mentions.mentionsById(context, office.evidenceKeys());
  }

  @Description("The country or organization that the office belongs to; null if none is stated.")
  public Uni<NamedEntity> of(@Source Office office, Context context) {
    if (office.where() == null) {
      return Uni.createFrom().nullItem();
    }
    return REFERENCE_FIELDS.containsAll(FieldSelection.names(context))
        ? Uni.createFrom().item(NamedEntity.from(office.where()))
        : entities.one(context, office.where().id());
  }
}

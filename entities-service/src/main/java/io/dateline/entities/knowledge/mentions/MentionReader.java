package io.dateline.entities.knowledge.mentions;

import io.dateline.entities.knowledge.entities.EntityReader;
import io.dateline.entities.knowledge.entities.EntityRow;
import io.dateline.entities.knowledge.lists.FieldSelection;
import io.dateline.entities.knowledge.lists.IdsRequest;
import io.dateline.entities.knowledge.lists.KnownArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads the mentions of many articles at once. */
@ApplicationScoped
public class MentionReader {

  private final Session database;
  private final EntityReader entities;
  private final KnownArticles known;

  MentionReader(Session database, EntityReader entities, KnownArticles known) {
    this.database = database;
    this.entities = entities;
    this.known = known;
  }

  /** Returns the mentions of each known article, in the order of the request. */
  @Transactional
  List<MentionView.OfArticle> mentions(List<UUID> articles, IdsRequest request) {
    FieldSelection fields = MentionView.ALL_FIELDS.restrictedTo(request.fields());
    Map<UUID, Integer> revisions = known.revisions(articles);
    List<MentionRow> rows =
        database
            .createQuery(
                "from MentionRow where articleId in (:articles) order by articleId, ordinal",
                MentionRow.class)
            .setParameter("articles", articles)
            .getResultList()
            .stream()
            .filter(row -> request.wants(row.kind.name()))
            .toList();
    Map<UUID, EntityRow> owners = fields.has("office") ? owners(rows) : Map.of();
    Map<UUID, List<MentionRow>> byArticle =
        rows.stream().collect(Collectors.groupingBy(row -> row.articleId));
    return articles.stream()
        .filter(revisions::containsKey)
        .map(
            article -> {
              List<MentionRow> mentions = byArticle.getOrDefault(article, List.of());
              int revision = mentions.isEmpty() ? revisions.get(article) : mentions.get(0).revision;
              return new MentionView.OfArticle(
                  article,
                  revision,
                  mentions.stream().map(row -> MentionView.from(row, owners, fields)).toList());
            })
        .toList();
  }

  /**
   * Returns mentions by their ids, in the order of the request; mentions of old revisions are
   * missing.
   */
  @Transactional
  public List<MentionView.InArticle> byId(List<UUID> ids) {
    Map<UUID, MentionRow> rows =
        database
            .createQuery("from MentionRow where id in (:ids)", MentionRow.class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(row -> row.id, row -> row));
    Map<UUID, EntityRow> owners = owners(rows.values());
    return ids.stream()
        .map(rows::get)
        .filter(Objects::nonNull)
        .map(
            row ->
                new MentionView.InArticle(
                    row.articleId,
                    row.revision,
                    MentionView.from(row, owners, MentionView.ALL_FIELDS)))
        .toList();
  }

  private Map<UUID, EntityRow> owners(Collection<MentionRow> rows) {
    return entities.rows(rows.stream().flatMap(MentionRow::officeOwners).distinct().toList());
  }
}

package io.dateline.entities.knowledge;

import io.dateline.entities.text.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads what is known of many articles at once. */
@ApplicationScoped
class ArticleReader {

  private final Session database;
  private final EntityReader entities;

  ArticleReader(Session database, EntityReader entities) {
    this.database = database;
    this.entities = entities;
  }

  /** The mentions of each article that has been worked on, in the order asked. */
  @Transactional
  List<MentionView.OfArticle> mentions(List<UUID> articles, IdsRequest request) {
    FieldSelection fields = FieldSelection.ofMentions(request.fields());
    Map<UUID, Integer> revisions = revisions(articles);
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

  /** Mentions by their ids, in the order asked; those of overtaken revisions are gone. */
  @Transactional
  List<MentionView.InArticle> byId(List<UUID> ids) {
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
                    MentionView.from(row, owners, FieldSelection.WHOLE_MENTIONS)))
        .toList();
  }

  private Map<UUID, EntityRow> owners(Collection<MentionRow> rows) {
    return entities.rows(
        rows.stream().map(row -> row.officeOf).filter(Objects::nonNull).distinct().toList());
  }

  private record Counted(UUID article, UUID entity, int count, Span first) {}

  /** The entities of each article that has been worked on, in the order asked. */
  @Transactional
  List<ArticleEntities> entities(List<UUID> articles, IdsRequest request) {
    Map<UUID, Integer> revisions = revisions(articles);
    List<Counted> counted =
        database
            .createNativeQuery(
                """
                SELECT article_id, entity_id, mention_count, first_start, first_end
                FROM article_entity WHERE article_id IN (:articles)
                ORDER BY article_id, mention_count DESC, first_start
                """,
                Object[].class)
            .setParameterList("articles", articles)
            .getResultList()
            .stream()
            .map(ArticleReader::counted)
            .toList();
    FieldSelection fields = FieldSelection.ofEntities(request.fields());
    Map<UUID, EntityView> views =
        entities.byId(
            counted.stream().map(Counted::entity).distinct().toList(),
            request.hasKinds() ? fields.and("kind") : fields);
    Map<UUID, List<ArticleEntities.Counted>> byArticle = new HashMap<>();
    for (Counted one : counted) {
      EntityView view = views.get(one.entity());
      if (view != null && (!request.hasKinds() || request.wants(view.kind().name()))) {
        byArticle
            .computeIfAbsent(one.article(), id -> new ArrayList<>())
            .add(new ArticleEntities.Counted(view, one.count(), one.first()));
      }
    }
    return articles.stream()
        .filter(revisions::containsKey)
        .map(id -> new ArticleEntities(id, byArticle.getOrDefault(id, List.of())))
        .toList();
  }

  private static Counted counted(Object[] row) {
    return new Counted(
        (UUID) row[0],
        (UUID) row[1],
        ((Number) row[2]).intValue(),
        new Span(((Number) row[3]).intValue(), ((Number) row[4]).intValue()));
  }

  /** The known ones of the articles, with the revision that is to be extracted. */
  Map<UUID, Integer> revisions(Collection<UUID> articles) {
    Map<UUID, Integer> revisions = new LinkedHashMap<>();
    if (articles.isEmpty()) {
      return revisions;
    }
    database
        .createNativeQuery(
            "SELECT article_id, revision FROM processing WHERE article_id IN (:articles)",
            Object[].class)
        .setParameterList("articles", articles)
        .getResultList()
        .forEach(row -> revisions.put((UUID) row[0], ((Number) row[1]).intValue()));
    return revisions;
  }
}

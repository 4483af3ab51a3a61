package io.dateline.entities.knowledge.quotes;

import io.dateline.entities.knowledge.entities.EntityReader;
import io.dateline.entities.knowledge.entities.EntityRow;
import io.dateline.entities.knowledge.lists.KnownArticles;
import io.dateline.entities.knowledge.mentions.MentionReader;
import io.dateline.entities.knowledge.mentions.MentionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reads quotes with their speakers, with three queries for any number of quotes. */
@ApplicationScoped
public class QuoteReader {

  private final Session database;
  private final KnownArticles known;
  private final MentionReader mentionReader;
  private final EntityReader entities;

  QuoteReader(
      Session database, KnownArticles known, MentionReader mentionReader, EntityReader entities) {
    this.database = database;
    this.known = known;
    this.mentionReader = mentionReader;
    this.entities = entities;
  }

  /** Returns the quotes of each known article, in the order of the request. */
  @Transactional
  List<QuoteView.OfArticle> ofArticles(List<UUID> ids) {
    Map<UUID, Integer> revisions = known.revisions(ids);
    List<QuoteRow> rows =
        database
            .createQuery(
                "from QuoteRow where articleId in (:articles) order by articleId, ordinal",
                QuoteRow.class)
            .setParameter("articles", ids)
            .getResultList();
    Map<UUID, Integer> extracted =
        rows.stream().collect(Collectors.toMap(r -> r.articleId, r -> r.revision, (a, b) -> a));
    Map<UUID, List<QuoteView>> views =
        views(rows).stream().collect(Collectors.groupingBy(QuoteView::articleId));
    return ids.stream()
        .filter(revisions::containsKey)
        .map(
            id ->
                new QuoteView.OfArticle(
                    id,
                    extracted.getOrDefault(id, revisions.get(id)),
                    views.getOrDefault(id, List.of())))
        .toList();
  }

  /**
   * Returns quotes by their ids, in the order of the request; quotes of old revisions are missing.
   */
  @Transactional
  List<QuoteView> byId(List<UUID> ids) {
    Map<UUID, QuoteView> found =
        views(
                database
                    .createQuery("from QuoteRow where id in (:ids)", QuoteRow.class)
                    .setParameter("ids", ids)
                    .getResultList())
            .stream()
            .collect(Collectors.toMap(QuoteView::id, Function.identity()));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** Returns the views of quotes, in their order. */
  List<QuoteView> views(Collection<QuoteRow> rows) {
    List<UUID> speakers =
        rows.stream().map(r -> r.speakerMention).filter(Objects::nonNull).distinct().toList();
    Map<UUID, MentionView> mentions =
        mentionReader.byId(speakers).stream()
            .map(MentionView.InArticle::mention)
            .collect(Collectors.toMap(MentionView::id, Function.identity()));
    Map<UUID, EntityRow> owners =
        entities.rows(
            rows.stream().map(r -> r.officeOwner()).filter(Objects::nonNull).distinct().toList());
    return rows.stream().map(row -> QuoteView.from(row, mentions, owners)).toList();
  }
}

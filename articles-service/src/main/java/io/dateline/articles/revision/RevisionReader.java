package io.dateline.articles.revision;

import io.dateline.articles.article.AnswerSettings;
import io.dateline.articles.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads revisions from the database. */
@ApplicationScoped
class RevisionReader {

  private final EntityManager database;
  private final AnswerSettings settings;

  RevisionReader(EntityManager database, AnswerSettings settings) {
    this.settings = settings;
    this.database = database;
  }

  /** Returns the revisions of these articles, in their order; unknown articles are left out. */
  @Transactional
  List<RevisionView.RevisionsOfArticle> of(List<UUID> articles) {
    Map<UUID, List<RevisionView>> found = new LinkedHashMap<>();
    articles.forEach(article -> found.put(article, new ArrayList<>()));
    if (!articles.isEmpty()) {
      refuseIfTooLarge(articles);
      for (Object[] row :
          database
              .createQuery(
                  """
                  SELECT r.key.articleId, r.key.revision, r.ingestedAt, r.headline, r.cleanText
                  FROM RevisionRow r WHERE r.key.articleId IN :articles ORDER BY r.key.revision
                  """,
                  Object[].class)
              .setParameter("articles", articles)
              .getResultList()) {
        found
            .get((UUID) row[0])
            .add(
                new RevisionView(
                    (int) row[1], ((Instant) row[2]).toString(), (String) row[3], (String) row[4]));
      }
    }
    return found.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new RevisionView.RevisionsOfArticle(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void refuseIfTooLarge(List<UUID> articles) {
    Number bytes =
        (Number)
            database
                .createNativeQuery(
                    """
                    SELECT cast(coalesce(sum(cast(octet_length(clean_text) AS bigint)), 0) AS bigint)
                    FROM article_revision WHERE article_id IN (:articles)
                    """,
                    Long.class)
                .setParameter("articles", articles)
                .getSingleResult();
    if (bytes.longValue() > settings.maxAnswer().asLongValue()) {
      throw Problems.answerTooLarge(settings.maxAnswer().asLongValue());
    }
  }

  /** Returns the text of one revision; empty if there is no revision of that number. */
  @Transactional
  Optional<String> text(UUID article, int number) {
    return database
        .createQuery(
            """
            SELECT r.cleanText FROM RevisionRow r
            WHERE r.key.articleId = :article AND r.key.revision = :number
            """,
            String.class)
        .setParameter("article", article)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}

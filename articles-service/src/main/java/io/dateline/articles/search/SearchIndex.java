package io.dateline.articles.search;

import io.dateline.articles.metadata.PageMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Writes the search entry of an article in the transaction that stores the article. */
@ApplicationScoped
public class SearchIndex {

  /**
   * Characters of a text that can be searched. A tsvector holds 1 MB; a text of this length fits
   * even if all its words differ and its characters have four bytes. The longest news text seen has
   * 60,000.
   */
  private static final int MAX_SEARCHABLE_CHARS = 180_000;

  /** The form in which texts are indexed; a release that changes it raises it. */
  private static final int FORM = 2;

  /**
   * The words of an article, small words as well, since phrases have them. Words of the headline
   * count more: weights A and D of ts_rank.
   */
  private static final String DOCUMENT =
      """
      setweight(to_tsvector(cast(:configuration || '_words' AS regconfig), :headline), 'A')
        || to_tsvector(cast(:configuration || '_words' AS regconfig), :rest)
      """;

  private final EntityManager database;
  private final Clock clock;

  SearchIndex(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Makes searches find this revision of the article. */
  @Transactional(TxType.MANDATORY)
  public void put(UUID article, int revision, PageMetadata metadata, String text) {
    String headline = metadata.headline() == null ? "" : metadata.headline();
    database.flush();
    database
        .createNativeQuery(
            """
            INSERT INTO search_entry (article_id, revision, sort_at, outlet, agency, language,
              section, has_headline, configuration, document, form)
            VALUES (:article, :revision, :sortAt, :outlet, :agency, :language, :section,
              :hasHeadline, :configuration, %s, :form)
            ON CONFLICT (article_id) DO UPDATE SET revision = excluded.revision,
              sort_at = excluded.sort_at, outlet = excluded.outlet, agency = excluded.agency,
              language = excluded.language, section = excluded.section,
              has_headline = excluded.has_headline, configuration = excluded.configuration,
              document = excluded.document, form = excluded.form
            """
                .formatted(DOCUMENT))
        .setParameter("article", article)
        .setParameter("revision", revision)
        .setParameter(
            "sortAt",
            metadata.publishedAt() == null
                ? OffsetDateTime.now(clock)
                : metadata.publishedAt().at().withOffsetSameInstant(ZoneOffset.UTC))
        .setParameter("outlet", metadata.outlet())
        .setParameter("agency", metadata.agency())
        .setParameter("language", metadata.language())
        .setParameter("section", metadata.section())
        .setParameter("hasHeadline", metadata.headline() != null)
        .setParameter("configuration", TextSearch.configuration(metadata.language()))
        .setParameter("headline", SearchableText.of(headline))
        .setParameter("rest", searchable(headline, text))
        .setParameter("form", FORM)
        .executeUpdate();
  }

  /** Returns the text behind the headline in the form that is indexed. */
  private static String searchable(String headline, String text) {
    String rest = text.startsWith(headline) ? text.substring(headline.length()) : text;
    return SearchableText.of(rest.substring(0, Math.min(rest.length(), MAX_SEARCHABLE_CHARS)));
  }

  /**
   * Indexes entries anew that an earlier release indexed in another form.
   *
   * @return how many, at most {@code max}
   */
  @Transactional(TxType.MANDATORY)
  int renew(int max) {
    List<?> rows =
        database
            .createNativeQuery(
                """
                SELECT e.article_id, e.configuration, coalesce(r.headline, ''), r.clean_text
                FROM search_entry e
                JOIN article_revision r ON r.article_id = e.article_id AND r.revision = e.revision
                WHERE e.form < :form
                ORDER BY e.article_id LIMIT :most FOR UPDATE OF e SKIP LOCKED
                """,
                Object[].class)
            .setParameter("form", FORM)
            .setParameter("most", max)
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      database
          .createNativeQuery(
              "UPDATE search_entry SET document = %s, form = :form WHERE article_id = :article"
                  .formatted(DOCUMENT))
          .setParameter("configuration", columns[1])
          .setParameter("headline", SearchableText.of((String) columns[2]))
          .setParameter("rest", searchable((String) columns[2], (String) columns[3]))
          .setParameter("form", FORM)
          .setParameter("article", columns[0])
          .executeUpdate();
    }
    return rows.size();
  }
}

package io.dateline.articles.search;

import io.dateline.articles.metadata.PageMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    // Words of the headline count more: weights A and D of ts_rank.
    String rest = text.startsWith(headline) ? text.substring(headline.length()) : text;
    database.flush();
    database
        .createNativeQuery(
            """
            INSERT INTO search_entry (article_id, revision, sort_at, outlet, agency, language,
              section, has_headline, configuration, document)
            VALUES (:article, :revision, :sortAt, :outlet, :agency, :language, :section,
              :hasHeadline, :configuration,
              setweight(to_tsvector(cast(:configuration AS regconfig), :headline), 'A')
                || to_tsvector(cast(:configuration AS regconfig), :rest))
            ON CONFLICT (article_id) DO UPDATE SET revision = excluded.revision,
              sort_at = excluded.sort_at, outlet = excluded.outlet, agency = excluded.agency,
              language = excluded.language, section = excluded.section,
              has_headline = excluded.has_headline, configuration = excluded.configuration,
              document = excluded.document
            """)
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
        .setParameter("headline", headline)
        .setParameter("rest", rest.substring(0, Math.min(rest.length(), MAX_SEARCHABLE_CHARS)))
        .executeUpdate();
  }
}

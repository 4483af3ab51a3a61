package io.dateline.entities.knowledge.quotes;

import io.dateline.entities.knowledge.database.UuidArray;
import io.dateline.entities.knowledge.lists.AmongArticles;
import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListWindow;
import io.dateline.entities.knowledge.lists.OfficeFilter;
import io.dateline.entities.quotes.QuoteKind;
import io.dateline.entities.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Finds quotes by words, speaker, article, kind, period and office, one page at a time. */
@ApplicationScoped
public class QuoteSearch {

  private static final String LIST = "QUOTES";

  /** The same expression as in the index quote_found_by_words, so that the index is used. */
  private static final String MATCHES =
      """
       AND to_tsvector('dateline_quote', left(q.folded, 100000))
         @@ websearch_to_tsquery('dateline_quote', :words)
      """;

  private final Session database;
  private final QuoteReader reader;

  QuoteSearch(Session database, QuoteReader reader) {
    this.database = database;
    this.reader = reader;
  }

  /**
   * The conditions of a search; each may be absent.
   *
   * @param words in the syntax of web search: phrases in quotation marks, OR, a minus before a word
   *     that must not occur; accents, case and inflection do not matter
   * @param from the earliest date of the article, inclusive
   * @param to the latest date, exclusive
   * @param office the office of the speaker, as the article states it
   * @param among only quotes of these articles; null for all
   */
  record Filter(
      String words,
      UUID speaker,
      UUID article,
      Set<QuoteKind> kinds,
      Instant from,
      Instant to,
      OfficeFilter office,
      List<UUID> among) {}

  @Transactional
  QuoteView.Page find(Filter filter, ListWindow request) {
    Map<String, Object> parameters = new HashMap<>();
    String bounded = where(filter, parameters) + QuoteListOrder.bound("q", request);
    parameters.putAll(QuoteListOrder.parameters(LIST, request));
    NativeQuery<QuoteRow> query =
        database.createNativeQuery(
            "SELECT q.* FROM quote q WHERE %s ORDER BY %s LIMIT :limit"
                .formatted(bounded, QuoteListOrder.order("q", request)),
            QuoteRow.class);
    query.setParameter("limit", request.limit() + 1);
    parameters.forEach(query::setParameter);
    KeysetPage<QuoteRow> page = KeysetPage.of(query.getResultList(), request);
    List<QuoteView> views = reader.views(page.rows());
    List<QuoteView.Edge> edges = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      edges.add(new QuoteView.Edge(views.get(i), QuoteListOrder.cursor(LIST, page.rows().get(i))));
    }
    Long total = request.count() ? count(filter) : null;
    return new QuoteView.Page(edges, page.hasNext(), page.hasPrevious(), total);
  }

  private long count(Filter filter) {
    Map<String, Object> parameters = new HashMap<>();
    NativeQuery<Long> query =
        database.createNativeQuery(
            "SELECT count(*) FROM quote q WHERE " + where(filter, parameters), Long.class);
    parameters.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static String where(Filter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder("true");
    if (filter.words() != null && !filter.words().isBlank()) {
      where.append(MATCHES);
      parameters.put("words", Folding.fold(filter.words()));
    }
    if (filter.speaker() != null) {
      where.append(" AND q.speaker_entity = :speaker");
      parameters.put("speaker", filter.speaker());
    }
    if (filter.article() != null) {
      where.append(" AND q.article_id = :article");
      parameters.put("article", filter.article());
    }
    if (!filter.kinds().isEmpty()) {
      where.append(" AND q.kind IN (:kinds)");
      parameters.put("kinds", filter.kinds().stream().map(Enum::name).toList());
    }
    if (filter.from() != null) {
      where.append(" AND q.seen_at >= :from");
      parameters.put("from", filter.from());
    }
    if (filter.to() != null) {
      where.append(" AND q.seen_at < :to");
      parameters.put("to", filter.to());
    }
    if (filter.among() != null) {
      where.append(" AND q.article_id").append(AmongArticles.CONDITION);
      parameters.put("among", UuidArray.of(filter.among()));
    }
    return where.append(filter.office().conditions("q", parameters)).toString();
  }
}

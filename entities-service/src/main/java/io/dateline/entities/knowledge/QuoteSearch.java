package io.dateline.entities.knowledge;

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

/** Finds quotes by words, speaker, article and kind, newest first, a page at a time. */
@ApplicationScoped
class QuoteSearch {

  private static final String ORDER = "QUOTE";

  private final Session database;
  private final QuoteReader reader;

  QuoteSearch(Session database, QuoteReader reader) {
    this.database = database;
    this.reader = reader;
  }

  /**
   * What to look for; every part may be absent.
   *
   * @param words a stretch of the quote; accents and case do not matter
   */
  record Filter(String words, UUID speaker, UUID article, Set<QuoteKind> kinds) {}

  @Transactional
  QuoteView.Page find(Filter filter, PageRequest request) {
    Map<String, Object> parameters = new HashMap<>();
    String bounded = where(filter, parameters) + bound(request, parameters);
    String direction = Keyset.direction(true, request);
    NativeQuery<QuoteRow> query =
        database.createNativeQuery(
            "SELECT q.* FROM quote q WHERE %s ORDER BY q.seen_at %s, q.id %s LIMIT :limit"
                .formatted(bounded, direction, direction),
            QuoteRow.class);
    query.setParameter("limit", request.limit() + 1);
    parameters.forEach(query::setParameter);
    Keyset<QuoteRow> page = Keyset.of(query.getResultList(), request);
    List<QuoteView> views = reader.views(page.rows());
    List<QuoteView.Edge> edges = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      edges.add(new QuoteView.Edge(views.get(i), cursor(page.rows().get(i))));
    }
    Long total = request.count() ? count(filter) : null;
    return new QuoteView.Page(edges, page.hasNext(), page.hasPrevious(), total);
  }

  private static String cursor(QuoteRow row) {
    return new Cursor(ORDER, row.seenAt.toString(), row.id).encoded();
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
      where.append(" AND q.folded LIKE :words");
      parameters.put("words", "%" + Patterns.escaped(Folding.fold(filter.words())) + "%");
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
    return where.toString();
  }

  private static String bound(PageRequest request, Map<String, Object> parameters) {
    if (request.cursor() == null) {
      return "";
    }
    Cursor cursor = Cursor.decode(request.cursor(), ORDER);
    Instant seen = cursor.instant();
    parameters.put("seen", seen);
    parameters.put("id", cursor.id());
    return " AND (q.seen_at, q.id) %s (:seen, :id)".formatted(Keyset.comparison(true, request));
  }
}

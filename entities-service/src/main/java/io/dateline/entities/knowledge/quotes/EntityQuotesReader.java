package io.dateline.entities.knowledge.quotes;

import io.dateline.entities.knowledge.entities.EntityReader;
import io.dateline.entities.knowledge.lists.KeysetPage;
import io.dateline.entities.knowledge.lists.ListWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads the quotes of many speakers: one query for all, and one more to count. */
@ApplicationScoped
public class EntityQuotesReader {

  private static final String LIST = "QUOTES_OF_ENTITY";

  private final Session database;
  private final QuoteReader quotes;
  private final EntityReader entities;

  EntityQuotesReader(Session database, QuoteReader quotes, EntityReader entities) {
    this.database = database;
    this.quotes = quotes;
    this.entities = entities;
  }

  @Transactional
  List<EntityQuotes> quotes(List<UUID> ids, ListWindow request) {
    List<UUID> known = entities.known(ids);
    Map<UUID, List<QuoteRow>> rows = rows(known, request);
    Map<UUID, QuoteView> views =
        quotes.views(rows.values().stream().flatMap(List::stream).toList()).stream()
            .collect(Collectors.toMap(QuoteView::id, Function.identity()));
    Map<UUID, Long> totals = request.count() ? totals(known) : Map.of();
    return known.stream()
        .map(
            id -> {
              KeysetPage<QuoteRow> page = KeysetPage.of(rows.getOrDefault(id, List.of()), request);
              return new EntityQuotes(
                  id,
                  page.rows().stream()
                      .map(row -> views.get(row.id).at(QuoteListOrder.cursor(LIST, row)))
                      .toList(),
                  page.hasNext(),
                  page.hasPrevious(),
                  request.count() ? totals.getOrDefault(id, 0L) : null);
            })
        .toList();
  }

  private Map<UUID, List<QuoteRow>> rows(List<UUID> ids, ListWindow request) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    NativeQuery<QuoteRow> query =
        database.createNativeQuery(
            """
            SELECT q.* FROM named_entity e
            CROSS JOIN LATERAL (
              SELECT x.* FROM quote x WHERE x.speaker_entity = e.id %s
              ORDER BY %s LIMIT :limit) q
            WHERE e.id IN (:ids)
            ORDER BY e.id, %s
            """
                .formatted(
                    QuoteListOrder.bound("x", request),
                    QuoteListOrder.order("x", request),
                    QuoteListOrder.order("q", request)),
            QuoteRow.class);
    query.setParameterList("ids", ids).setParameter("limit", request.limit() + 1);
    QuoteListOrder.bind(query, LIST, request);
    Map<UUID, List<QuoteRow>> rows = new HashMap<>();
    for (QuoteRow row : query.getResultList()) {
      rows.computeIfAbsent(row.speakerEntity, id -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private Map<UUID, Long> totals(List<UUID> ids) {
    Map<UUID, Long> totals = new HashMap<>();
    if (!ids.isEmpty()) {
      database
          .createNativeQuery(
              """
              SELECT speaker_entity, count(*) FROM quote WHERE speaker_entity IN (:ids) GROUP BY 1
              """,
              Object[].class)
          .setParameterList("ids", ids)
          .getResultList()
          .forEach(row -> totals.put((UUID) row[0], ((Number) row[1]).longValue()));
    }
    return totals;
  }
}

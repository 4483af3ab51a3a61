package io.dateline.entities.processing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the queue, which {@link ProcessingQueue} changes. */
@ApplicationScoped
class ProcessingRepository implements PanacheRepositoryBase<ProcessingRow, UUID> {

  @Transactional
  List<ProcessingRow> find(Collection<UUID> articleIds) {
    return list("articleId in ?1", articleIds);
  }

  @Transactional
  Map<ProcessingState, Long> counts() {
    Map<ProcessingState, Long> counts = new EnumMap<>(ProcessingState.class);
    getEntityManager()
        .createQuery("select state, count(*) from ProcessingRow group by state", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((ProcessingState) row[0], (Long) row[1]));
    return counts;
  }
}

package io.dateline.gateway.entities;

import java.util.List;

/** One page of a search of entities-service; the total is null unless the request asks to count. */
record EntityPage(List<Found> items, boolean hasNext, boolean hasPrevious, Integer total) {

  record Found(EntityDocument entity, String cursor) {}
}

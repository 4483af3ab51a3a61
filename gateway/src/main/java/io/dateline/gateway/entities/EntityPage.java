package io.dateline.gateway.entities;

import java.util.List;

/** A page of entities-service's search; total only where it was asked to count. */
record EntityPage(List<Found> items, boolean hasNext, boolean hasPrevious, Integer total) {

  record Found(EntityDocument entity, String cursor) {}
}

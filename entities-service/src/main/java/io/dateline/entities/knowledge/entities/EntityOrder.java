package io.dateline.entities.knowledge.entities;

import io.dateline.entities.knowledge.lists.ListCursor;

/** The order of a list of entities. */
public enum EntityOrder {
  MOST_MENTIONED("e.mention_count", true),
  NAME("e.canonical_name", false),
  LAST_SEEN("e.last_seen", true);

  private final String column;
  private final boolean descending;

  EntityOrder(String column, boolean descending) {
    this.column = column;
    this.descending = descending;
  }

  /** Returns the column of the table {@code named_entity e}, which is never null. */
  String column() {
    return column;
  }

  boolean isDescending() {
    return descending;
  }

  String valueOf(EntityRow row) {
    return switch (this) {
      case MOST_MENTIONED -> String.valueOf(row.mentionCount);
      case NAME -> row.canonicalName;
      case LAST_SEEN -> row.lastSeen.toString();
    };
  }

  Object valueOf(ListCursor cursor) {
    return switch (this) {
      case MOST_MENTIONED -> cursor.number();
      case NAME -> cursor.value();
      case LAST_SEEN -> cursor.instant();
    };
  }
}

package io.dateline.entities.knowledge.stories;

import io.dateline.entities.knowledge.lists.ListCursor;

/** The order of a list of stories; all lists go downwards. */
public enum StoryOrder {
  LATEST("s.last_day"),
  LARGEST("s.article_count");

  private final String column;

  StoryOrder(String column) {
    this.column = column;
  }

  /** Returns the column of the table {@code story s}, which is never null. */
  String column() {
    return column;
  }

  String cursor(StoryRow row) {
    String value = this == LATEST ? row.lastDay.toString() : String.valueOf(row.articleCount);
    return new ListCursor(list(), value, row.id).encoded();
  }

  ListCursor decode(String cursor) {
    return ListCursor.decode(cursor, list());
  }

  Object valueOf(ListCursor cursor) {
    return this == LARGEST ? cursor.number() : cursor.day();
  }

  private String list() {
    return "STORIES_" + name();
  }
}

package io.dateline.entities.knowledge.stories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A story as a row. {@link StoryWriter} writes it in SQL. */
@Entity
@Table(name = "story")
public class StoryRow {

  @Id UUID id;

  @Column(name = "opened_at", nullable = false)
  Instant openedAt;

  @Column(columnDefinition = "text")
  String title;

  @Column(name = "central_article", nullable = false)
  UUID centralArticle;

  @Column(name = "first_day", nullable = false)
  LocalDate firstDay;

  @Column(name = "last_day", nullable = false)
  LocalDate lastDay;

  @Column(name = "article_count", nullable = false)
  int articleCount;

  @Column(name = "outlet_count", nullable = false)
  int outletCount;
}

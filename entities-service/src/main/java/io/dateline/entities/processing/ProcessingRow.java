package io.dateline.entities.processing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The extraction of one article, as a row of the queue. */
@Entity
@Table(name = "processing")
class ProcessingRow {

  @Id
  @Column(name = "article_id")
  UUID articleId;

  @Column(nullable = false)
  int revision;

  @Column(name = "feed_position", nullable = false)
  long feedPosition;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  ProcessingState state;

  @Column(nullable = false)
  int attempts;

  @Column(name = "due_at", nullable = false)
  Instant dueAt;

  UUID claim;

  @Column(columnDefinition = "text")
  String problem;

  @Column(name = "pipeline_version", columnDefinition = "text")
  String pipelineVersion;

  @Column(name = "processed_at")
  Instant processedAt;
}

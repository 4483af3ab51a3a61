package io.dateline.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "article")
class ArticleRow {
  @Id UUID id;
  byte[] identity;
  String url;

  @Column(name = "current_revision")
  int currentRevision;

  @Column(name = "created_at")
  Instant createdAt;
}

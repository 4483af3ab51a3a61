package io.dateline.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "raw_page")
class RawPageRow {
  @EmbeddedId RevisionKey key;

  @Column(name = "content_type")
  String contentType;

  byte[] bytes;

  @JdbcTypeCode(SqlTypes.JSON)
  String blocks;
}

package io.dateline.entities.knowledge.entities;

import io.dateline.entities.mentions.EntityKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A named entity, as a row. {@link EntityWriter} and {@link EntityAggregates} write it in SQL. */
@Entity
@Table(name = "named_entity")
public class EntityRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, columnDefinition = "text")
  EntityKind kind;

  @Column(nullable = false, columnDefinition = "text")
  String key;

  @Column(name = "canonical_name", nullable = false, columnDefinition = "text")
  String canonicalName;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "country_code", length = 2, columnDefinition = "char(2)")
  String countryCode;

  Double latitude;

  Double longitude;

  @Column(name = "article_count", nullable = false)
  int articleCount;

  @Column(name = "mention_count", nullable = false)
  public int mentionCount;

  @Column(name = "first_seen")
  Instant firstSeen;

  @Column(name = "last_seen")
  Instant lastSeen;
}

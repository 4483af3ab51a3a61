package io.dateline.articles.article;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "article_revision")
class RevisionRow {
  @EmbeddedId RevisionKey key;

  @Column(name = "ingested_at")
  Instant ingestedAt;

  @Column(name = "fetched_at")
  Instant fetchedAt;

  byte[] sha256;

  @Column(name = "text_sha256")
  byte[] textSha256;

  @Column(name = "media_type")
  String mediaType;

  String charset;

  @Column(name = "decoded_with_replacements")
  boolean decodedWithReplacements;

  String headline;
  String standfirst;
  String byline;

  @JdbcTypeCode(SqlTypes.JSON)
  String authors;

  String outlet;
  String agency;
  String aggregator;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "published_offset_seconds")
  Integer publishedOffsetSeconds;

  @Column(name = "published_precision")
  String publishedPrecision;

  @Column(name = "published_zone_stated")
  Boolean publishedZoneStated;

  @Column(name = "published_source")
  String publishedSource;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "updated_offset_seconds")
  Integer updatedOffsetSeconds;

  @Column(name = "updated_precision")
  String updatedPrecision;

  @Column(name = "updated_zone_stated")
  Boolean updatedZoneStated;

  @Column(name = "canonical_url")
  String canonicalUrl;

  @Column(name = "dateline_text")
  String datelineText;

  @Column(name = "dateline_place")
  String datelinePlace;

  @Column(name = "dateline_agency")
  String datelineAgency;

  String section;
  String language;

  @Column(name = "clean_text")
  String cleanText;

  @JdbcTypeCode(SqlTypes.JSON)
  String parts;

  String body;

  @JdbcTypeCode(SqlTypes.JSON)
  String captions;

  @JdbcTypeCode(SqlTypes.JSON)
  String metadata;
}

package io.dateline.articles.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.articles.metadata.MetadataField;
import io.dateline.articles.metadata.PageMetadata;
import io.dateline.articles.metadata.PublishedAt;
import io.dateline.articles.page.ParsedPage;
import io.dateline.articles.page.RawPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Converts a parsed page to rows, and the JSON in rows back to records. */
@ApplicationScoped
class RevisionMapping {

  private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

  /** "2 hours ago" gives a time that differs by up to an hour each time the page is fetched. */
  private static final Duration MIN_CORRECTION_OF_PUBLICATION = Duration.ofHours(1);

  private static final Duration MIN_CORRECTION_OF_UPDATE = Duration.ofMinutes(1);

  private final ObjectMapper json;

  RevisionMapping(ObjectMapper json) {
    this.json = json;
  }

  RevisionRow revision(
      RevisionKey key,
      RawPage page,
      ParsedPage read,
      byte[] sha256,
      byte[] textSha256,
      Instant now) {
    PageMetadata metadata = read.metadata();
    RevisionRow row = new RevisionRow();
    row.key = key;
    row.ingestedAt = now;
    row.fetchedAt = page.fetchedAt();
    row.sha256 = sha256;
    row.textSha256 = textSha256;
    row.mediaType = page.format().mediaType();
    row.charset = read.decoded().charset();
    row.decodedWithReplacements = read.decoded().withReplacements() || page.repaired();
    row.headline = metadata.headline();
    row.standfirst = metadata.standfirst();
    row.byline = metadata.byline();
    row.authors = write(metadata.authors());
    row.outlet = metadata.outlet();
    row.agency = metadata.agency();
    row.aggregator = metadata.aggregator();
    if (metadata.publishedAt() != null) {
      row.publishedAt = metadata.publishedAt().at().toInstant();
      row.publishedOffsetSeconds = metadata.publishedAt().at().getOffset().getTotalSeconds();
      row.publishedPrecision = metadata.publishedAt().precision().name();
      row.publishedZoneStated = metadata.publishedAt().zoneStated();
      row.publishedSource = source(metadata, "publishedAt");
    }
    if (metadata.updatedAt() != null) {
      row.updatedAt = metadata.updatedAt().at().toInstant();
      row.updatedOffsetSeconds = metadata.updatedAt().at().getOffset().getTotalSeconds();
      row.updatedPrecision = metadata.updatedAt().precision().name();
      row.updatedZoneStated = metadata.updatedAt().zoneStated();
    }
    row.canonicalUrl = metadata.canonicalUrl();
    if (metadata.dateline() != null) {
      row.datelineText = metadata.dateline().text();
      row.datelinePlace = metadata.dateline().place();
      row.datelineAgency = metadata.dateline().agency();
    }
    row.section = metadata.section();
    row.language = metadata.language();
    row.cleanText = read.text();
    row.parts = write(read.parts());
    row.body = read.body();
    row.captions = write(read.captions());
    row.metadata = write(metadata.fields());
    return row;
  }

  /**
   * Returns whether a known revision states all that another one of the same words states: a page
   * whose byline or dates were corrected is news, one that lacks some of them is not.
   */
  boolean says(RevisionRow known, RevisionRow other) {
    List<String> authors = read(other.authors, NAMES);
    return (authors.isEmpty() || authors.equals(read(known.authors, NAMES)))
        && (other.headline == null || other.headline.equals(known.headline))
        && (other.byline == null || other.byline.equals(known.byline))
        && saysTime(publication(known), publication(other), MIN_CORRECTION_OF_PUBLICATION)
        && saysTime(known.updatedAt, other.updatedAt, MIN_CORRECTION_OF_UPDATE);
  }

  /** Returns the time of publication that the page states, or null. */
  private static Instant publication(RevisionRow row) {
    return PublishedAt.FETCH_SOURCE.equals(row.publishedSource) ? null : row.publishedAt;
  }

  private static boolean saysTime(Instant known, Instant other, Duration correction) {
    return other == null
        || (known != null && Duration.between(known, other).abs().compareTo(correction) < 0);
  }

  private static String source(PageMetadata metadata, String field) {
    return metadata.fields().stream()
        .filter(found -> found.name().equals(field))
        .map(MetadataField::source)
        .findFirst()
        .orElse(null);
  }

  RawPageRow rawPage(RevisionKey key, RawPage page, ParsedPage read) {
    RawPageRow row = new RawPageRow();
    row.key = key;
    row.contentType =
        page.format().mediaType()
            + (page.declaredCharset() == null ? "" : ";charset=" + page.declaredCharset());
    row.bytes = page.bytes();
    row.blocks = write(read.blocks());
    return row;
  }

  <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row holds JSON of another shape than its column", e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of ours can be written as JSON", e);
    }
  }
}

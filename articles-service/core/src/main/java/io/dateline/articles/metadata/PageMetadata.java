package io.dateline.articles.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * The metadata of a page. Every field may be null if the page does not have it.
 *
 * @param byline as printed: "Devi Rao and Tom Hale, Staff Reporters"
 * @param authors the authors of the byline: "Devi Rao", "Tom Hale"; never null
 * @param outlet the publisher: "The Guardian"
 * @param agency the wire agency that wrote the story: "Reuters"
 * @param aggregator the brand that passed on an outlet's story
 * @param updatedAt the time of the last change as the outlet states it; never before {@code
 *     publishedAt}
 * @param canonicalUrl the address that the outlet declares for the story
 * @param section as printed: "World"
 * @param language BCP 47: "en"
 * @param fields each found field with its source and its confidence
 */
public record PageMetadata(
    String headline,
    String standfirst,
    String byline,
    List<String> authors,
    String outlet,
    String agency,
    String aggregator,
    PublishedAt publishedAt,
    PublishedAt updatedAt,
    String canonicalUrl,
    Dateline dateline,
    String section,
    String language,
    List<MetadataField> fields) {

  /** Returns the metadata with another time of publication. */
  public PageMetadata withPublishedAt(PublishedAt at, MetadataField field) {
    return with(at, language, field);
  }

  /** Returns the metadata with another language. */
  public PageMetadata withLanguage(String tag, MetadataField field) {
    return with(publishedAt, tag, field);
  }

  private PageMetadata with(PublishedAt at, String tag, MetadataField field) {
    List<MetadataField> more = new ArrayList<>(fields);
    more.add(field);
    return new PageMetadata(
        headline,
        standfirst,
        byline,
        authors,
        outlet,
        agency,
        aggregator,
        at,
        updatedAt,
        canonicalUrl,
        dateline,
        section,
        tag,
        List.copyOf(more));
  }
}

package io.dateline.articles.metadata;

import java.util.List;

/**
 * What a page says about itself. Every field may be null where the page does not have it.
 *
 * @param byline as printed: "Devi Rao and Tom Hale, Staff Reporters"
 * @param authors parsed from it: "Devi Rao", "Tom Hale"; never null
 * @param outlet who published: "The Guardian"
 * @param agency who wrote, where that is a wire agency: "Reuters"
 * @param aggregator who passed it on: the brand around an outlet's story
 * @param updatedAt when the outlet says it last changed it; never before {@code publishedAt}
 * @param canonicalUrl the address that the outlet gives it, where the page declares one
 * @param section as printed: "World"
 * @param language BCP 47: "en"
 * @param fields each found field with where it was read and how sure that is
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
    List<MetadataField> fields) {}

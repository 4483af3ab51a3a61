package io.dateline.articles.metadata;

/**
 * Where a story was filed.
 *
 * @param text as printed: "MEXICO CITY (Reuters) -"
 * @param place in ordinary case: "Mexico City", or null
 * @param agency that it names, in its usual form, or null
 */
public record Dateline(String text, String place, String agency) {}

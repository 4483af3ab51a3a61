package io.dateline.articles.metadata;

/**
 * The place where a story was filed.
 *
 * @param text as printed: "MEXICO CITY (Reuters) -"
 * @param place in title case: "Mexico City", or null
 * @param agency the agency that the dateline names, in the usual form of its name, or null
 */
public record Dateline(String text, String place, String agency) {}

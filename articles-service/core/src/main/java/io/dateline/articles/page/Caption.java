package io.dateline.articles.page;

/**
 * The words below a picture.
 *
 * @param text the caption without the credit
 * @param credit the maker of the picture as printed ("REUTERS/Jane Roe"), or null
 */
public record Caption(String text, String credit) {}

package io.dateline.articles.page;

/**
 * The words under a picture.
 *
 * @param text without the credit
 * @param credit who made the picture, as printed ("REUTERS/Jane Roe"), or null
 */
public record Caption(String text, String credit) {}

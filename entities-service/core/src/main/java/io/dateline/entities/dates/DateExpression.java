package io.dateline.entities.dates;

/**
 * Words that state a date.
 *
 * @param from their first token in the sentence
 * @param to the token after the last one
 * @param value which days; null where the date of publication would be needed and is not known
 */
public record DateExpression(int from, int to, DateValue value) {}

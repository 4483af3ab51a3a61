package io.dateline.entities.dates;

/**
 * The words of a sentence that state a date.
 *
 * @param from the first token in the sentence
 * @param to the token after the last one
 * @param value the days that the words mean; null where they need the day of publication and it is
 *     unknown
 */
public record DateExpression(int from, int to, DateValue value) {}

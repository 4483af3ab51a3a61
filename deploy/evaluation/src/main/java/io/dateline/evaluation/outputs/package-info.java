/**
 * Reads everything that the services answer about a set of pages, writes it to a file, and compares
 * two such files. A change that must not alter results is checked with it: {@link
 * io.dateline.evaluation.outputs.ServiceAnswers} asks the services, {@link
 * io.dateline.evaluation.outputs.AnswerNormalizer} replaces identifiers and removes times and
 * rules, {@link io.dateline.evaluation.outputs.AnswerFile} reads and writes the file, and {@link
 * io.dateline.evaluation.outputs.AnswerComparison} lists the differences.
 */
package io.dateline.evaluation.outputs;

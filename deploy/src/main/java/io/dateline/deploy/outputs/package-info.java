/**
 * Reads everything that the services answer about a set of pages, writes it to a file, and compares
 * two such files. A change that must not alter results is checked with it: {@link
 * io.dateline.deploy.outputs.ServiceAnswers} asks the services, {@link
 * io.dateline.deploy.outputs.AnswerNormalizer} replaces identifiers and removes times and rules,
 * {@link io.dateline.deploy.outputs.AnswerFile} reads and writes the file, and {@link
 * io.dateline.deploy.outputs.AnswerComparison} lists the differences.
 */
package io.dateline.deploy.outputs;

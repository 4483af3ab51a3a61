/**
 * Owns the work: follows the change feed, keeps what is to be done for each article, claims it,
 * runs the pipeline and hands the results to {@code knowledge} in the same transaction that ends
 * the work. Uses {@code articles}, {@code extraction} and {@code knowledge}.
 */
package io.dateline.entities.processing;

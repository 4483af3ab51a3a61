/**
 * Owns the quotes of articles (table {@code quote}) and serves them by article, by speaker, by id
 * and by search. May use {@code knowledge.mentions} and what that may use.
 */
package io.dateline.entities.knowledge.quotes;

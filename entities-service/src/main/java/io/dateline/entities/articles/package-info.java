/**
 * Owns the way to articles-service: its client, and records of only the fields that are read here.
 * Every other feature goes through {@link io.dateline.entities.articles.ArticleSource}.
 */
package io.dateline.entities.articles;

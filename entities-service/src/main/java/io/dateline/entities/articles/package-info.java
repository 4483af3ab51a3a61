/**
 * Owns the calls to articles-service: the client, and records with only the fields that this
 * service reads. Other packages use {@link io.dateline.entities.articles.ArticleSource}. May use no
 * other package of the service.
 */
package io.dateline.entities.articles;

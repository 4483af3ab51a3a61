/**
 * Owns the problems (RFC 9457) that this service answers with, one stable type for each ({@code
 * Problems}), and the reading of query parameters ({@code Parameters}).
 */
package io.dateline.articles.problem;

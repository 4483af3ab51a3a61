/** Owns the problems (RFC 9457) that this service answers with: one stable type for each. */
package io.dateline.articles.problem;

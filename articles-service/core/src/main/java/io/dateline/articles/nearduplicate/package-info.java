/**
 * Owns the comparison of two articles' bodies: the fingerprint of a body, how much two fingerprints
 * share, and which copy of a story is likely the origin. Plain Java without a library; uses no
 * other package.
 */
package io.dateline.articles.nearduplicate;

/**
 * Owns which articles are copies of one another: fingerprints of their bodies, the groups that come
 * of them, and which copy is likely the origin. {@code Fingerprint}, {@code Likeness} and {@code
 * LikelyOrigin} are plain Java.
 */
package io.dateline.articles.duplicate;

/**
 * Owns the comparison of the bodies of articles: the fingerprint of a body ({@code Fingerprint},
 * {@code Shingles}, {@code Particulars}), how much two fingerprints share ({@code ShingleOverlap}),
 * which copy of a story is likely the origin ({@code LikelyOrigin}), and how many independent
 * origins some articles have ({@code IndependentOrigins}). Plain Java without a library; uses no
 * other package.
 */
package io.dateline.articles.nearduplicate;

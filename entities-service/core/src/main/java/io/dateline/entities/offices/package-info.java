/**
 * Owns titles and offices: which words make one, of which country or organization, whether it is
 * past, and whose it is in a sentence. Plain Java; uses {@code text}, {@code names} and {@code
 * places}. The English word lists are all in {@link io.dateline.entities.offices.EnglishTitles}.
 */
package io.dateline.entities.offices;

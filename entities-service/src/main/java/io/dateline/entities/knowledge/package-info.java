/**
 * Owns what is known: the mentions and quotes of each article, the named entities that they refer
 * to with their aliases, offices and counts, and the REST resources that answer with them. Uses
 * {@code extraction} for the results that come in.
 */
package io.dateline.entities.knowledge;

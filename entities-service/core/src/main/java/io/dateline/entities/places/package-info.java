/**
 * Owns the tables of places: countries with their demonyms and capitals, regions, states and
 * cities, and their search in a sentence. All names in the tables are English or local. Plain Java;
 * uses {@code language} (to read tables) and {@code text}.
 */
package io.dateline.entities.places;

/**
 * Owns what is known of the world's countries, their peoples, capitals and regions. Plain Java;
 * uses {@code text} alone. What is English about it lies in the tables beside it.
 */
package io.dateline.entities.places;

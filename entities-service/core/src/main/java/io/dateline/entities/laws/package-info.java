/**
 * Owns the names of laws, treaties and resolutions, told by their form. Plain Java; uses {@code
 * text} alone. What is English about it lies in {@link io.dateline.entities.laws.LawFinder}.
 */
package io.dateline.entities.laws;

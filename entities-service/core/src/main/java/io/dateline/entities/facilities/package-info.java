/**
 * Owns the names of buildings and works: airports, bridges, prisons, bases; and the seats of
 * governments, which are buildings here and governments there. Plain Java; uses {@code text} alone.
 * What is English about it lies in {@link io.dateline.entities.facilities.FacilityFinder}.
 */
package io.dateline.entities.facilities;

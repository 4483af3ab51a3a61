/**
 * Owns the names of buildings and sites: airports, bridges, prisons, bases. Seats of governments
 * are buildings where something happens at or outside them ("outside the Kremlin"), and governments
 * elsewhere. The words come from the language. Plain Java; uses {@code language} and {@code text}.
 */
package io.dateline.entities.facilities;

/**
 * Owns the names of laws, treaties and resolutions. No list of them would be complete, so their
 * form decides: last words, capitals, numbers. The words come from the language. Plain Java; uses
 * {@code language} and {@code text}.
 */
package io.dateline.entities.laws;

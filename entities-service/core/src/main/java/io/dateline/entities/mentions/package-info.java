/**
 * Owns the vocabulary of results: what a mention is and what it refers to. Plain Java; uses the
 * values that mentions carry ({@code text}, {@code places}, {@code offices}, {@code dates}, {@code
 * amounts}) and is used by everything that makes or keeps mentions.
 */
package io.dateline.entities.mentions;

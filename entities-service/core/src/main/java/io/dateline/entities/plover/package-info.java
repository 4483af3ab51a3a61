/**
 * The scheme of events, PLOVER with a modality of our own, and the scores that the network gives
 * for it. Uses no other package.
 */
package io.dateline.entities.plover;

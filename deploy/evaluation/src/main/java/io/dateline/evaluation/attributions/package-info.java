/**
 * Owns the comparison of quotes with articles in which people marked every attribution: who says
 * it, the cue, and the words. Uses the extraction pipeline of entities-service.
 */
package io.dateline.evaluation.attributions;

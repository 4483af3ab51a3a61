/**
 * Owns what belongs to the name taggers and does not ship: the training of the plain tagger, and
 * other projects' taggers with which ours are compared.
 */
package io.dateline.evaluation.names;

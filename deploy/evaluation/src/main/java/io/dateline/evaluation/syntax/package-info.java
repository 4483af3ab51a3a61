/**
 * Owns the comparison of dependency trees with treebanks of Universal Dependencies, and of
 * OpenNLP's part-of-speech tags with the same. Uses the tagger and parser of entities-service.
 */
package io.dateline.evaluation.syntax;

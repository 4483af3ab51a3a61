/**
 * Owns what training and scoring of page cleaning need: pages with gold texts, the word F1, the
 * boosting of trees. Nothing of it ships with a service.
 */
package io.dateline.evaluation.cleaning;

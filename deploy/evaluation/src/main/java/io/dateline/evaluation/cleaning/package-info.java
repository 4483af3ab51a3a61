/**
 * Owns what is needed to train and to judge page cleaning: pages with gold texts, the word F1, the
 * boosting of trees. Nothing of it ships with a service.
 */
package io.dateline.evaluation.cleaning;

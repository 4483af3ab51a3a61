/**
 * Owns what surrounds the name taggers outside the product: the training of the plain one, and the
 * taggers of others that ours are measured beside. Nothing here ships with a service.
 */
package io.dateline.evaluation.names;

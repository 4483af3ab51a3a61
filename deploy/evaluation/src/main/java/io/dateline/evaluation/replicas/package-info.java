/**
 * Owns several copies of each service behind a proxy on one machine, as a cluster has them, for
 * tests and measurements of what happens while copies start and stop.
 */
package io.dateline.evaluation.replicas;

/**
 * Owns several copies of each service behind a proxy, as a cluster has them, on one machine: for
 * what must hold while some of them come and go.
 */
package io.dateline.evaluation.replicas;

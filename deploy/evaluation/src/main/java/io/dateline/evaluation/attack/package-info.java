/**
 * Owns what {@code deploy/measure attack} does to an instance of its own: hostile pages, fuzzed
 * requests, clients that never read, and a bystander that reports what other clients notice.
 * Everything goes to loopback addresses.
 */
package io.dateline.evaluation.attack;

/**
 * Owns programs from npm with which the gateway is compared, and the clients that measure. The
 * packages are installed under {@code deploy/evaluation/target/peers}; nothing of them ships.
 */
package io.dateline.evaluation.peers;

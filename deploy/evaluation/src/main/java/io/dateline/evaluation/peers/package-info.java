/**
 * Programs from npm that the gateway is measured beside, and the clients that measure. What npm
 * installs lies under {@code deploy/evaluation/target/peers} and ships with nothing.
 */
package io.dateline.evaluation.peers;

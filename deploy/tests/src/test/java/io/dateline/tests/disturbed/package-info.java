/**
 * Proof of what deploy/README.md promises for bad days. May break what it started itself: stop
 * databases, kill services, fill a disk, set a clock.
 */
package io.dateline.tests.disturbed;

/**
 * Tests the promises of deploy/README.md for disturbances. The tests stop databases, kill services,
 * fill a disk and set a clock, all of them their own.
 */
package io.dateline.tests.disturbed;

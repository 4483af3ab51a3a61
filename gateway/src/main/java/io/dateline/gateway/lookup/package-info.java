/** Fetching anything by its global id alone: knows every feature that has nodes. */
package io.dateline.gateway.lookup;

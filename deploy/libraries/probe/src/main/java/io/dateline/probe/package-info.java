/**
 * Owns the {@code health} command of the three services. Uses the JDK alone, so that a probe
 * answers before any framework would have started.
 */
package io.dateline.probe;

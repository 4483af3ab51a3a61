/**
 * Owns the {@code health} command of the three services. It uses the JDK only, so that it answers
 * before any framework could have started.
 */
package io.dateline.probe;

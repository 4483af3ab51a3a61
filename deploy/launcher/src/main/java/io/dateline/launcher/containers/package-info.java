/**
 * Owns what the JVM images are made from: the packages under {@code
 * deploy/launcher/target/containers} and the startup caches recorded with them. It starts single
 * services beside a temporary PostgreSQL.
 */
package io.dateline.launcher.containers;

/**
 * Owns what images of the JVM kind are made from: the packages under {@code
 * deploy/launcher/target/containers} and the caches recorded with them. May start services by
 * themselves, beside a PostgreSQL.
 */
package io.dateline.launcher.containers;

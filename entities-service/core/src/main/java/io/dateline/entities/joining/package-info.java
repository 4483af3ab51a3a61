/**
 * Decides which reports of events tell of one happening: compares two reports, and groups the
 * reports that are connected. Plain Java, without a database; uses {@code events} and {@code
 * plover}.
 */
package io.dateline.entities.joining;

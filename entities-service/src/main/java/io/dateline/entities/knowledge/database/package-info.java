/**
 * Small aids for SQL: statements for many rows in one trip, arrays of ids, and patterns of LIKE.
 * May not use the other packages of {@code knowledge}.
 */
package io.dateline.entities.knowledge.database;

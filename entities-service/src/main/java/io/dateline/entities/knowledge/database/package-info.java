/**
 * Small aids for SQL: statements for many rows in one trip, and patterns of LIKE. May not use the
 * other packages of {@code knowledge}.
 */
package io.dateline.entities.knowledge.database;

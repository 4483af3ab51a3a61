/**
 * Owns the end-to-end tests: real services in processes of their own, a real PostgreSQL, pages in
 * and answers out. May use the launcher's public classes, and the databases to look into.
 */
package io.dateline.tests.endtoend;

/**
 * End-to-end tests: real services in processes of their own, a real PostgreSQL, pages in and
 * answers out. They may use the launcher's public classes and read the databases.
 */
package io.dateline.tests.endtoend;

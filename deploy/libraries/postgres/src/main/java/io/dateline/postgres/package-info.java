/**
 * Owns the PostgreSQL that runs where none is configured. It starts from binaries that Maven
 * packages, without Docker, as root or not. The launcher uses it for users, the services use it in
 * their tests.
 */
package io.dateline.postgres;

/**
 * Owns the PostgreSQL that runs where none is configured: started from Maven-packaged binaries,
 * without Docker, as root or not. The launcher uses it for the product, the services for their
 * tests.
 */
package io.dateline.postgres;

/**
 * Tokens of a file, and the guard of services that are written to with them. Knows no service: what
 * is a question in spite of its method is told to it by configuration.
 */
package io.dateline.access;

/**
 * Tokens of a file, the guard of services that are written to with them, and the names under which
 * services answer. Knows no service: what is a question in spite of its method, and which names
 * there are, is told to it by configuration.
 */
package io.dateline.access;

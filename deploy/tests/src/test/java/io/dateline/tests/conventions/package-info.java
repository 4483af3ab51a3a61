/**
 * Holds the sources of the whole repository to its conventions: where word lists stand, and what
 * things are called.
 */
package io.dateline.tests.conventions;

/**
 * Owns a whole Dateline on one machine: PostgreSQL, the three services, the loading of pages, and
 * an orderly end.
 */
package io.dateline.launcher.run;

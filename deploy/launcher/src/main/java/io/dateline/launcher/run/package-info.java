/**
 * Owns a run of all of Dateline on one machine: the checks before it, PostgreSQL and the three
 * services ({@link io.dateline.launcher.run.ServiceStack}), the loading of pages, and an orderly
 * end.
 */
package io.dateline.launcher.run;

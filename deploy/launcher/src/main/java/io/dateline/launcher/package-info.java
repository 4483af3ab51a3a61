/**
 * The command line of the launcher: {@link io.dateline.launcher.run} starts and watches the
 * services on one machine, {@link io.dateline.launcher.containers} prepares what the images hold.
 */
package io.dateline.launcher;

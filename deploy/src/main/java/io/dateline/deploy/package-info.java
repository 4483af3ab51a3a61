/** Owns the command line: {@code run} and {@code measure}. */
package io.dateline.deploy;

/**
 * How long somebody waits for an answer, as the one who asks tells it: what is too late is not
 * begun, and its statement is ended. Knows no service.
 */
package io.dateline.deadline;

/**
 * Owns the deadlines that callers send with their requests: a service does not start a late
 * request, and cancels its SQL statement. Knows no service.
 */
package io.dateline.deadline;

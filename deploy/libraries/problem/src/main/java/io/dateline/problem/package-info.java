/**
 * Owns the form of every error that a REST service answers with: problem details (RFC 9457) with a
 * stable type. Uses JAX-RS, Jackson's annotations and nothing else of Dateline. Each service keeps
 * the list of its own problems beside its resources.
 */
package io.dateline.problem;

/**
 * Owns the form of every error of a REST service: problems (RFC 9457) with a stable type. It uses
 * JAX-RS and Jackson's annotations, and nothing else of Dateline. The problems of each service are
 * listed beside its resources.
 */
package io.dateline.problem;

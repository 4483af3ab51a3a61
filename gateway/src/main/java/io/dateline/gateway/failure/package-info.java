/**
 * What can go wrong, as stable codes: everything a resolver throws on purpose is a {@code
 * CodedException}, and whatever a downstream call ends with is translated into one here, so that no
 * host, class name or exception text of ours reaches a client. Knows no feature.
 */
package io.dateline.gateway.failure;

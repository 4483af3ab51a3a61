/** Taking pages in through the graph: knows {@code articles}. */
package io.dateline.gateway.ingest;

/** What the gateway answers besides the graph, described as OpenAPI. Knows {@code export}. */
package io.dateline.gateway.openapi;

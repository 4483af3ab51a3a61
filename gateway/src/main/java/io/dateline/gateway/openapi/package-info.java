/**
 * The OpenAPI document of the gateway's REST paths: {@code RestDescription} creates it, {@code
 * OpenApiRoute} serves it. May use {@code export}.
 */
package io.dateline.gateway.openapi;

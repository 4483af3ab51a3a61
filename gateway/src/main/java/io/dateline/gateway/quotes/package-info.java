/** Quotes and their speakers, as entities-service found them, and the ways to them. */
package io.dateline.gateway.quotes;

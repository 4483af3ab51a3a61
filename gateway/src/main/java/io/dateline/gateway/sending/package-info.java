/**
 * Clients that receive their answers slowly: {@code WriteLimit} disconnects those that read nothing
 * for too long. May use no other package of the gateway.
 */
package io.dateline.gateway.sending;

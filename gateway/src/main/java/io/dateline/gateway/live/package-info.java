/**
 * Subscriptions: watches the services while anybody listens, and tells each listener what it wants
 * to hear.
 */
package io.dateline.gateway.live;

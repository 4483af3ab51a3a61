/**
 * Who may do what, and how much of it: tokens with names and rights, identities of an OpenID
 * provider where one is configured, and limits per caller. Gives the services behind the gateway's
 * own token. Knows no feature.
 */
package io.dateline.gateway.access;

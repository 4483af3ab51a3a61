/** How patient the gateway is with clients that take their answers slowly. Knows no feature. */
package io.dateline.gateway.sending;

/**
 * What happens while the gateway runs, for whoever listens. Knows neither what makes events nor who
 * hears them.
 */
package io.dateline.gateway.events;

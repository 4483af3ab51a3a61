/**
 * Events that occur while the gateway runs.
 *
 * <p>{@code Events} passes each {@code ArticleProcessed} from the class that detects it to all
 * listeners. May use no other package of the gateway.
 */
package io.dateline.gateway.events;

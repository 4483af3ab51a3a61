/**
 * The reading room: the page that the gateway serves to people at its own address.
 *
 * <p>The page itself is the folder {@code web} of the module; the web bundler turns it into one
 * script and one style sheet. {@code ReadingRoomRoute} serves the frame that loads them. {@code
 * RoomDocuments} lists what the page asks, so that it can name its documents by their hash.
 */
package io.dateline.gateway.room;

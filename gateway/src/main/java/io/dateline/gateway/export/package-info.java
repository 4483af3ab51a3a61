/**
 * Everything that a filter finds, as files that other programs read: streamed page by page, in
 * constant memory. Uses articles and entities, and whoever may read may export.
 */
package io.dateline.gateway.export;

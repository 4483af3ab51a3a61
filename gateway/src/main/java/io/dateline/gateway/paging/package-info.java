/**
 * Connections as Relay defines them: {@code ConnectionWindow} checks their arguments, {@code
 * PageInfo} describes the returned page. May use {@code failure}.
 */
package io.dateline.gateway.paging;

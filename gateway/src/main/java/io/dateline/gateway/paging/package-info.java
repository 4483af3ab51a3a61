/** Relay pages: checked arguments, and the information about a page. Knows no feature. */
package io.dateline.gateway.paging;

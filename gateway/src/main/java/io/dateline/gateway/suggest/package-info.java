/**
 * Suggestions while somebody types, from entities and headlines: {@code SuggestQueries}. May use
 * {@code articles}, {@code entities} and {@code paging}.
 */
package io.dateline.gateway.suggest;
